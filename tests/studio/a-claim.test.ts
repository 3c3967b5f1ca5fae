import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {path as claimPath} from '#sanity/content/claim/schema.ts'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import {documentForm} from './document-form.ts'
import {itemDialog} from './item-dialog.ts'
import {textField} from './text-field.ts'

jest.setTimeout(300_000)

const RUN = String(Date.now())
const ARTICLE = `article-rye-${RUN}`
const SENTENCE = `Rye bread calms skin ${RUN}.`
const client = importer()
let browser: Browser
let desk: Desk
let claimId = ''
let sourceId = ''

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await client.create({
    _id: `drafts.${ARTICLE}`,
    _type: 'article',
    title: `Rye ${RUN}`,
    slug: {_type: 'slug', current: ARTICLE},
    section: {_type: 'reference', _ref: await client.fetch('*[_type == "section"][0]._id')},
    standfirst: 'What bread has to do with it.',
    authors: [{_type: 'reference', _key: 'a', _ref: await client.fetch('*[_type == "person"][0]._id')}],
    review: {_type: 'review', status: 'notReviewed'},
    publishedOn: '2026-11-23',
  })
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  for (const id of [ARTICLE, claimId, sourceId].filter(Boolean))
    await client.delete({query: '*[_id in [$id, $draft]]', params: {id, draft: `drafts.${id}`}})
})

test('a sentence is marked, and its words become a new claim', async () => {
  const article = await desk.edit('article', ARTICLE)
  const text = textField(desk.page, article.field('body').root)
  await text.write(SENTENCE)
  await text.markLine(SENTENCE, 'Claim')
  await desk.page.getByRole('button', {name: 'New claim from these words'}).click()
  const claim = documentForm(desk.page)
  await claim.ready()
  const statement = () => claim.field('statement').input.inputValue()
  expect(await eventually(statement, (text) => text === SENTENCE)).toBe(SENTENCE)
  claimId = claim.id()
  await claim.field('grade').choose('Limited evidence')
  await claim.field('why').fill('Rye bread may calm skin: one small trial found so.')
  await claim.field('exposure.kind').choose('A food')
  await claim.field('exposure.name').fill('rye bread')
})

test('its source is entered from within it, and published first', async () => {
  const claim = documentForm(desk.page)
  await claim.group('evidence')
  await claim.field('evidence').press('Add item')
  const evidence = await itemDialog(desk.page)
  await evidence.field('stance').choose('Supports the claim')
  await evidence.field('source').referToNew()
  const source = documentForm(desk.page)
  await source.ready()
  await source.field('kind').choose('Randomised trial')
  sourceId = source.id()
  await source.field('title').fill(`Rye and calm skin ${RUN}`)
  await source.field('slug').press(/generate/i)
  await source.field('url').fill('https://example.org/rye')
  await source.publish()
  expect(await client.getDocument(sourceId)).toMatchObject({kind: 'randomisedTrial', checkedOn: expect.any(String)})
})

test('the claim is published, then the article: readers see the sentence with its grade', async () => {
  const claim = await desk.edit('claim', claimId)
  await claim.publish()
  expect((await client.getDocument(claimId))?.evidence).toMatchObject([{source: {_ref: sourceId}, stance: 'supports'}])
  const article = await desk.edit('article', ARTICLE)
  await article.publish()
  const {html} = await eventually(
    () => visit(`/articles/${ARTICLE}`),
    ({status}) => status === 200,
  )
  const main = html.slice(html.indexOf('<main'))
  expect([SENTENCE, 'Limited evidence', 'Rye bread may calm skin'].filter((text) => !main.includes(text))).toEqual([])
  const slug = (await client.getDocument(claimId))?.slug.current
  expect((await visit(claimPath(slug))).html).toContain(`Rye and calm skin ${RUN}`)
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
