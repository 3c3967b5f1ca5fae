import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {CSLParser, RISParser} from 'biblatex-csl-converter'
import {namesIn} from '#sanity/content/citation/authors.ts'
import type {CslItem} from '#sanity/content/citation/csl.ts'
import {risOf} from '#sanity/content/citation/ris.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'
import {answerAt} from '../pages/render.ts'
import {CSL} from './csl-schema.ts'

const ofType = (type: string) => published.filter(({_type}) => _type === type)
const slugOf = ({slug}: StoredDocument) => (slug as {current: string}).current

const keepsToCsl = new Ajv().compile(CSL)

let lake: StartedLake
beforeAll(async () => {
  lake = await lakeWith(published)
})
afterAll(() => lake.stop())

const csl = async (page: string): Promise<CslItem[]> => (await answerAt(`${page}/citation.json`)).json()
const ris = async (page: string): Promise<string> => (await answerAt(`${page}/citation.ris`)).text()

/** What another program understands of a file of references. */
const understood = (text: string) => {
  const {entries, errors} = new RISParser(text).parse()
  const plain = (value: unknown): string =>
    Array.isArray(value) ? value.map(plain).join(' ') : String((value as {text?: string})?.text ?? value)
  return {
    errors,
    entries: Object.values(entries).map(({bib_type, fields}) => ({
      type: bib_type,
      title: plain(fields.title),
      doi: fields.doi,
      year: fields.date,
      authors: (fields.author as unknown[] | undefined)?.length ?? 0,
    })),
  }
}

const sourcesOf = (claim: StoredDocument) =>
  new Set((claim.evidence as {source: {_ref: string}}[] | undefined)?.map(({source}) => source._ref))

describe('as CSL-JSON', () => {
  test.each(ofType('source').map((source) => [slugOf(source), source] as const))('%s', async (slug, source) => {
    const items = await csl(`/sources/${slug}`)
    const parser = new CSLParser(items as never)
    expect([Object.keys(parser.parse()).length, parser.errors]).toEqual([1, []])
    expect([keepsToCsl(items), keepsToCsl.errors]).toEqual([true, null])
    expect(items).toMatchObject([{id: slug, title: source.title, ...(source.doi ? {DOI: source.doi} : {})}])
  })

  test('a page of a health service is no journal article, and its author is a body', async () => {
    expect(await csl('/sources/nhs-2025')).toMatchObject([
      {
        type: 'webpage',
        author: [{literal: 'NHS England digital service manual'}],
        accessed: {'date-parts': [[2026, 10, 12]]},
      },
    ])
  })

  test('a retracted source says so', async () => {
    const [source] = ofType('source')
    if (!source) throw new Error('The dataset has no sources')
    write(lake, {...source, retracted: true})
    expect(await csl(`/sources/${slugOf(source)}`)).toMatchObject([
      {status: 'retracted', note: expect.stringContaining('Retracted.')},
    ])
    write(lake, source)
  })

  test('a claim and an article give each of their sources once', async () => {
    for (const claim of ofType('claim'))
      expect(await csl(`/claims/${slugOf(claim)}`)).toHaveLength(sourcesOf(claim).size)
    const all = (await csl('/articles/gut-skin-axis')).map(({id}) => id)
    expect([new Set(all).size, all.length > 20]).toEqual([all.length, true])
  })
})

describe('as RIS', () => {
  test('another program reads back every source of every article: title, DOI, year and authors', async () => {
    for (const article of ofType('article')) {
      const page = `/articles/${slugOf(article)}`
      const items = await csl(page)
      const {errors, entries} = understood(await ris(page))
      expect(errors).toEqual([])
      expect(entries.map(({title, doi, year, authors}) => ({title, doi, year, authors}))).toEqual(
        items.map(({title, DOI, issued, author}) => ({
          title,
          doi: DOI,
          year: issued && String(issued['date-parts'][0][0]),
          authors: author?.length ?? 0,
        })),
      )
    }
  })

  test('it comes as a file that a reference manager opens', async () => {
    const {headers} = await answerAt('/sources/reynolds-2024/citation.ris')
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'application/x-research-info-systems; charset=utf-8',
      'attachment; filename="reynolds-2024.ris"',
    ])
  })

  test('a line break in a field begins no field', () => {
    const text = risOf([{id: 'a', type: 'webpage', title: 'One\r\nER  - \r\nTY  - BOOK\nTI  - Two'}])
    expect(text.match(/^TY /gm)).toHaveLength(1)
    expect(understood(text).entries).toHaveLength(1)
  })
})

test.each(['sources', 'claims', 'articles'])('%s that are not there are not found', async (kind) => {
  expect((await answerAt(`/${kind}/none/citation.json`)).status).toBe(404)
  expect((await answerAt(`/${kind}/none/citation.ris`)).status).toBe(404)
})

describe('names', () => {
  test.each([
    [
      'Long J, De Pessemier B, O’Neill CA',
      [
        ['Long', 'J.'],
        ['De Pessemier', 'B.'],
        ['O’Neill', 'C. A.'],
      ],
    ],
    [
      'Wilms E, Jonkers DMAE, et al.',
      [
        ['Wilms', 'E.'],
        ['Jonkers', 'D. M. A. E.'],
      ],
    ],
    ['Camilleri M', [['Camilleri', 'M.']]],
    [
      'Buendía-Eisman A, van Wanrooy S',
      [
        ['Buendía-Eisman', 'A.'],
        ['van Wanrooy', 'S.'],
      ],
    ],
  ])('%s are persons', (line, expected) => {
    expect(namesIn(line)).toEqual(expected.map(([family, given]) => ({family, given})))
  })

  test.each(['Health Service Executive (Ireland)', 'HealthDay', 'ASA / CAP', 'WebMD / TRC', 'Acme, Inc.'])(
    '%s is one name',
    (line) => {
      expect(namesIn(line)).toEqual([{literal: line}])
    },
  )
})
