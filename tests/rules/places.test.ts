import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {validateDocument} from '@sanity/validation'
import {checkAll} from '#sanity/commands/checking/check.ts'
import {everyDocument} from '#sanity/commands/checking/documents.ts'
import {rulesGuard} from '#sanity/commands/rules-guard.ts'
import {findingsForPage} from '#sanity/content/preview/findings.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {entryOf, types} from '#sanity/content/registry.ts'
import type {Finding} from '#sanity/content/rules/finding.ts'
import {RULE_CODE, ruled} from '#sanity/studio/validation.ts'
import {type StartedLake, startLake} from '../lake/start.ts'
import {ASSET, published} from '../pages/dataset.ts'
import {generated} from './documents.ts'

let started: StartedLake
let administrator: SanityClient
beforeAll(async () => {
  started = await startLake({guard: rulesGuard})
  administrator = started.client('administrator', {perspective: 'raw'})
  const filling = started.client('importer').transaction()
  for (const document of [ASSET, ...published, ...generated]) filling.createOrReplace(document)
  await filling.commit()
})
afterAll(() => started.stop())

/** Findings as text, in one order, so that those of two places can be laid side by side. */
const listed = (findings: Pick<Finding, 'rule' | 'path' | 'problem' | 'mend'>[]) =>
  findings.map(({rule, path, problem, mend}) => JSON.stringify([rule, path, problem, mend])).sort()

const errorsOf = (findings: Finding[]) => findings.filter(({severity}) => severity === 'error')

/** What `npm run content:check` finds, by document. */
async function foundByCommand(): Promise<Map<string, Finding[]>> {
  return new Map(checkAll(await everyDocument(administrator), false).map(({id, findings}) => [id, findings]))
}

const schema = Schema.compile({name: 'studio', types: [...builtinTypes, ...types.map(ruled)]})

/** What the Studio's own validation marks because of the rules. */
async function foundByStudio(document: StoredDocument): Promise<Finding[]> {
  const {markers} = await validateDocument({document: document as never, schema, client: administrator})
  return markers.flatMap(({code, details}) => (code?.startsWith(RULE_CODE) ? [details?.finding as Finding] : []))
}

/** The reasons for which the lake refuses to publish a document. */
async function foundByGuard({_id}: StoredDocument): Promise<Finding[]> {
  const answer = await administrator
    .patch(_id)
    .set({_touched: true})
    .commit({dryRun: true})
    .catch(({responseBody}) => JSON.parse(responseBody))
  const items: {error: Finding}[] = answer.error?.items ?? []
  return items.map(({error}) => error)
}

/** The page on which the preview shows what it finds in a document; null where it has no page of its own. */
function addressOf({_type, slug}: StoredDocument): string | null {
  const current = (slug as {current?: unknown} | undefined)?.current
  const address = typeof current === 'string' && entryOf(_type)?.path?.(current)
  return address && !address.includes('#') ? address : null
}

test('the Studio, the lake, the command and the preview find the same in 200 documents', async () => {
  const byCommand = await foundByCommand()
  const addresses = [...published, ...generated].map(addressOf)
  let compared = 0
  for (const document of generated) {
    const expected = byCommand.get(document._id) ?? []
    const address = addressOf(document)
    expect({at: 'Studio', id: document._id, found: listed(await foundByStudio(document))}).toEqual({
      at: 'Studio',
      id: document._id,
      found: listed(expected),
    })
    expect({at: 'lake', id: document._id, found: listed(await foundByGuard(document))}).toEqual({
      at: 'lake',
      id: document._id,
      found: listed(errorsOf(expected)),
    })
    const isAlone = addresses.filter((other) => other === address).length === 1
    if (!address || !isAlone) continue
    compared += 1
    expect({at: 'preview', id: document._id, found: listed(await findingsForPage(address, administrator))}).toEqual({
      at: 'preview',
      id: document._id,
      found: listed(expected),
    })
  }
  expect(generated).toHaveLength(200)
  expect(compared).toBeGreaterThan(50)
  expect(new Set([...byCommand.values()].flat().map(({rule}) => rule)).size).toBeGreaterThan(15)
})
