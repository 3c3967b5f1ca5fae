import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {validateDocumentInternal} from '@sanity/validation/_internal'
import {checkAll} from '#sanity/commands/checking/check.ts'
import {everyDocument} from '#sanity/commands/checking/documents.ts'
import {rulesGuard} from '#sanity/commands/rules-guard.ts'
import {findingsForPage} from '#sanity/content/preview/findings.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {entryOf, types} from '#sanity/content/registry.ts'
import {checkDocument} from '#sanity/content/rules/check.ts'
import type {Finding} from '#sanity/content/rules/finding.ts'
import {type Entry, entriesOf} from '#sanity/studio/inspectors/checklist/entries.ts'
import {type CachedLookUp, cachedLookUp} from '#sanity/studio/look-up.ts'
import {messageOf, RULE_CODE, ruled} from '#sanity/studio/validation.ts'
import {type StartedLake, startLake} from '../lake/start.ts'
import {ASSET, published} from '../pages/dataset.ts'
import {generated} from './documents.ts'

let started: StartedLake
let administrator: SanityClient
let lookUp: CachedLookUp // as the checklist of one Studio has it: nothing changes here
beforeAll(async () => {
  started = await startLake({guard: rulesGuard})
  administrator = started.client('administrator', {perspective: 'raw'})
  const reader = administrator.withConfig({perspective: 'published'})
  lookUp = cachedLookUp((groq, params) => reader.fetch(groq, {...params}))
  const filling = started.client('importer').transaction()
  for (const document of [ASSET, ...published, ...generated]) filling.createOrReplace(document)
  await filling.commit()
})
afterAll(() => started.stop())

type Told = Omit<Finding, 'type'>

/** Findings as text, in one order, so that those of two places can be laid side by side. */
const listed = (findings: Told[]) =>
  findings
    .map(({rule, severity, document, path, ...said}) =>
      JSON.stringify([rule, severity, document, path, said.problem, said.mend]),
    )
    .sort()

/** The same without what the checklist has no need to say: it stands beside the document, and names no rule. */
const listedBriefly = (findings: Pick<Finding, 'severity' | 'path' | 'problem'>[]) =>
  findings.map(({severity, path, ...said}) => JSON.stringify([severity, path, said.problem])).sort()

const errorsOf = (findings: Finding[]) => findings.filter(({severity}) => severity === 'error')

/** What `npm run content:check` finds, by document. */
async function foundByCommand(): Promise<Map<string, Finding[]>> {
  return new Map(checkAll(await everyDocument(administrator), false).map(({id, findings}) => [id, findings]))
}

const schema = Schema.compile({name: 'studio', types: [...builtinTypes, ...types.map(ruled)]})

/** What an editor meets in the Studio: what its validation marks because of the rules, and what the checklist shows of them. */
async function foundByStudio(document: StoredDocument): Promise<{marked: Told[]; shown: Entry[]}> {
  const markers = await validateDocumentInternal({
    document: document as never,
    schema,
    getClient: (options) => administrator.withConfig(options),
    environment: 'studio', // elsewhere every rule of a whole document would be a warning
  })
  const marked = markers.flatMap(({code, level, path, message, details}) => {
    if (!code?.startsWith(RULE_CODE)) return []
    const {finding} = details as {finding: Finding} // whatever has this code has it
    expect(message).toBe(messageOf(finding))
    return [{...finding, rule: code.slice(RULE_CODE.length), severity: LEVELS[level], path}]
  })
  const findings = await checkDocument(document, lookUp, new Date())
  return {marked, shown: entriesOf(markers, findings).filter(({mend}) => mend !== null)}
}

/** How grave a mark of the Studio is, in the words of the rules. */
const LEVELS = {error: 'error', warning: 'warning', info: 'notice'} as const

/** The reasons for which the lake refuses to publish a document. */
async function foundByGuard({_id}: StoredDocument): Promise<Told[]> {
  const answer = await administrator
    .patch(_id)
    .set({_touched: true})
    .commit({dryRun: true})
    .catch(({responseBody}) => JSON.parse(responseBody))
  const items: {error: Told & {id: string}}[] = answer.error?.items ?? []
  return items.map(({error: {id, ...told}}) => ({...told, document: id, severity: 'error'}))
}

const slugOf = (slug: unknown) => (slug as {current?: unknown} | undefined)?.current

/** The page on which the preview shows what it finds in a document; null where it has no page of its own. */
function addressOf({_type, slug}: StoredDocument): string | null {
  const current = slugOf(slug)
  const address = typeof current === 'string' && entryOf(_type)?.path?.(current)
  return address && !address.includes('#') ? address : null
}

test('the Studio, its checklist, the lake, the command and the preview find the same in 200 documents', async () => {
  const byCommand = await foundByCommand()
  const addresses = [...published, ...generated].map(addressOf)
  const previewed = new Set<string>()
  for (const document of generated) {
    const expected = byCommand.get(document._id) ?? []
    const address = addressOf(document)
    const {marked, shown} = await foundByStudio(document)
    const refused = await foundByGuard(document)
    expect({
      id: document._id,
      ...{studio: listed(marked), checklist: listedBriefly(shown), lake: listed(refused)},
    }).toEqual({
      id: document._id,
      ...{studio: listed(expected), checklist: listedBriefly(expected), lake: listed(errorsOf(expected))},
    })
    const isAlone = addresses.filter((other) => other === address).length === 1
    if (!address || !isAlone) continue
    previewed.add(document._id)
    expect({at: 'preview', id: document._id, found: listed(await findingsForPage(address, administrator))}).toEqual({
      at: 'preview',
      id: document._id,
      found: listed(expected),
    })
  }
  expect(generated).toHaveLength(200)
  const unseen = generated.filter(({_id, slug}) => !previewed.has(_id) && slugOf(slug) !== 'leaky-gut')
  expect(unseen.filter((document) => addressOf(document))).toEqual([])
  expect(previewed.size).toBeGreaterThan(100)
  expect(new Set([...byCommand.values()].flat().map(({rule}) => rule)).size).toBeGreaterThan(15)
}, 300_000)
