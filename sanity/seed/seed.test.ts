import {mkdtempSync} from 'node:fs'
import {readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {documents} from './documents.ts'
import {illustrations} from './illustrations.ts'
import type {SeedDocument} from './reference.ts'
import {walk} from './walk.ts'
import {writeDataset} from './write.ts'

const REQUIRED: Record<string, string[]> = {
  article: ['title', 'slug', 'section', 'standfirst', 'body', 'authors', 'review', 'publishedOn'],
  page: ['title', 'slug', 'body'],
  section: ['title', 'slug', 'standfirst', 'order'],
  symptomPattern: [
    'name',
    'slug',
    'summary',
    'feelsLike',
    'looksLike',
    'onSkinTones',
    'claims',
    'otherCauses',
    'careCards',
  ],
  food: ['name', 'slug', 'group'],
  foodList: ['title', 'slug', 'intent', 'items'],
  faq: ['question', 'slug', 'shortAnswer', 'claims'],
  claim: ['statement', 'slug', 'exposure', 'grade', 'why', 'evidence', 'gradedOn'],
  source: ['kind', 'title', 'slug', 'checkedOn'],
  person: ['name', 'slug', 'roles', 'interests'],
  term: ['term', 'slug', 'plain'],
  product: ['name', 'slug', 'ingredients', 'relationship', 'searchedOn'],
  siteSettings: [
    'name',
    'tagline',
    'description',
    'navigation',
    'reviewIntervalMonths',
    'lintWords',
    'gradeDefinitions',
    'emergencyNumbers',
  ],
  redirect: ['from', 'to'],
}

const OBJECTS: Record<string, string[]> = {
  evidence: ['source', 'stance'],
  foodListItem: ['food'],
  caution: ['who', 'text'],
  careCard: ['level', 'heading', 'items'],
  figure: ['image', 'alt'],
  exposure: ['kind', 'name'],
  ingredient: ['name'],
}

const published = documents.filter(({_id}) => !_id.startsWith('drafts.'))
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const empty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const words = (text: string) => text.split(/\s+/).filter(Boolean).length

/** What the check finds in each part of each document, as "id path: finding". */
const findings = (of: SeedDocument[], check: (value: unknown) => string | null | undefined | false) =>
  of.flatMap((document) =>
    [...walk(document)].flatMap(({path: place, value}) => {
      const found = check(value)
      return found ? [`${document._id} ${place}: ${found}`] : []
    }),
  )

describe('the demonstration dataset', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dataset-'))
  afterAll(() => rm(folder, {recursive: true}))

  test('names each document once, by type and key', () => {
    const ids = documents.map(({_id}) => _id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const wellFormed = ({_id, _type}: SeedDocument) =>
      _id === 'siteSettings' || new RegExp(`^(drafts\\.)?${_type}-[a-z0-9]+(-[a-z0-9]+)*$`).test(_id)
    expect(documents.filter((document) => !wellFormed(document)).map(({_id}) => _id)).toEqual([])
  })

  test('refers only to documents that are there', () => {
    const ids = new Set(documents.map(({_id}) => _id))
    const dangling = (value: unknown) =>
      isObject(value) && typeof value._ref === 'string' && !ids.has(value._ref) && value._ref
    expect(findings(documents, dangling)).toEqual([])
  })

  test('gives every object in an array a key that is unique there', () => {
    const unkeyed = (value: unknown) => {
      if (!Array.isArray(value)) return null
      const keys = value.filter(isObject).map(({_key}) => _key)
      return keys.length !== new Set(keys).size || keys.some((key) => typeof key !== 'string') ? 'keys' : null
    }
    expect(findings(documents, unkeyed)).toEqual([])
  })

  test('leaves no required field empty', () => {
    const missing = (value: unknown) => {
      if (!isObject(value)) return null
      const fields = REQUIRED[String(value._type)] ?? OBJECTS[String(value._type)] ?? []
      return fields.filter((field) => empty(value[field])).join(', ')
    }
    expect(findings(published, missing)).toEqual([])
  })

  test.each([
    ['claim', 'statement', 160],
    ['article', 'title', 65],
    ['figure', 'alt', 125],
    ['seo', 'title', 65],
  ])('keeps the %s’s %s within %i characters', (type, field, limit) => {
    const tooLong = (value: unknown) =>
      isObject(value) && value._type === type && String(value[field] ?? '').length > limit && String(value[field])
    expect(findings(published, tooLong)).toEqual([])
  })

  test.each([
    ['article', 'standfirst', 60],
    ['faq', 'shortAnswer', 50],
    ['term', 'plain', 30],
  ])('keeps the %s’s %s within %i words', (type, field, limit) => {
    const tooLong = (value: unknown) =>
      isObject(value) && value._type === type && words(String(value[field] ?? '')) > limit && String(value[field])
    expect(findings(published, tooLong)).toEqual([])
  })

  test.each(['slug', 'doi', 'pmid'])('uses no %s twice within a type', (field) => {
    const seen = published.flatMap((document) =>
      document[field] ? [`${document._type} ${JSON.stringify(document[field])}`] : [],
    )
    expect(seen.filter((value, index) => seen.indexOf(value) !== index)).toEqual([])
  })

  test('lets every heading of a care card lead into its list', () => {
    const stray = (value: unknown) =>
      isObject(value) && value._type === 'careCard' && !String(value.heading).endsWith('if:') && String(value.heading)
    expect(findings(documents, stray)).toEqual([])
  })

  test('is written as the official import takes it, with every image that it names', async () => {
    await writeDataset(folder)
    const data = await readFile(path.join(folder, 'data.ndjson'), 'utf8')
    expect(
      data
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)._id),
    ).toEqual(documents.map(({_id}) => _id))
    const named = [...data.matchAll(/image@file:\/\/\.\/images\/([\w.-]+)/g)].map(([, file = '']) => file)
    expect([...new Set(named)].sort()).toEqual((await readdir(path.join(folder, 'images'))).sort())
    const described = JSON.parse(await readFile(path.join(folder, 'assets.json'), 'utf8'))
    const names = Object.values<{originalFilename: string}>(described).map(({originalFilename}) => originalFilename)
    expect(names.sort()).toEqual(Object.keys(illustrations).sort())
  })
})
