import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {xmlSafe} from '#lib/xml.ts'
import type {ArticleRecord} from '#sanity/content/evidence-record/format.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {LOCAL_EDITOR} from '#sanity/lake/tokens.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'
import {answerAt, headOf} from '../pages/render.ts'
import {asked} from './asking.ts'
import {hostileArticles, hostileSurroundings, writeMany} from './hostile.ts'

const SITE = 'http://localhost:3000'
const slugOf = ({slug}: StoredDocument) => (slug as {current: string}).current
const slugs = published.filter(({_type}) => _type === 'article').map(slugOf)

let lake: StartedLake
beforeAll(async () => {
  lake = await lakeWith(published)
})
afterAll(() => lake.stop())

/** The front matter by name, and the nodes of the rest. */
async function twin(slug: string): Promise<{front: Record<string, unknown>; root: Root}> {
  const markdown = await asked(`/articles/${encodeURIComponent(slug)}/index.md`)
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? []
  const lines = head.split('\n').map((line) => /^(\w+): (.*)$/.exec(line) ?? [])
  return {
    front: Object.fromEntries(lines.map(([, name = '', value = '']) => [name, JSON.parse(value)])),
    root: fromMarkdown(body),
  }
}

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
const headings = (root: Root, depth: number) =>
  root.children.flatMap((node) => (node.type === 'heading' && node.depth === depth ? [textOf(node)] : []))

describe.each(slugs)('the Markdown twin of %s', (slug) => {
  test('has its title, its review and every claim with its grade and its sources, as the record has them', async () => {
    const {front, root} = await twin(slug)
    const record: ArticleRecord = await (await answerAt(`/articles/${slug}/evidence.json`)).json()
    expect(front).toMatchObject({
      ...{title: record.article.title, url: record.article.url, published: record.article.publishedOn},
      ...{review: record.review.status, reviewed: record.review.reviewedOn, next_review: record.review.dueOn},
      authors: record.article.authors.map(({name}) => name),
    })
    expect(headings(root, 1)).toEqual([record.article.title])
    const claims = record.claims.map(({number, statement}) => `${number}. ${statement}`)
    expect(headings(root, 3).filter((title) => claims.includes(title))).toEqual(claims)
    const words = textOf(root)
    for (const {why, gradeInWords} of record.claims) expect(words).toContain(`${gradeInWords}. ${why}`)
    const titles = record.claims.flatMap(({evidence}) => evidence.map(({source}) => source.title))
    const list = root.children.findLast((node) => node.type === 'list' && node.ordered)
    expect(list?.type === 'list' ? list.children : []).toHaveLength(new Set(titles).size)
    for (const title of titles) expect(textOf(list ?? root)).toContain(title)
  })

  test('numbers every source that a claim names', async () => {
    const {root} = await twin(slug)
    const words = textOf(root)
    const record: ArticleRecord = await (await answerAt(`/articles/${slug}/evidence.json`)).json()
    const uses = record.claims.flatMap(({evidence}) => evidence)
    expect(words.match(/(?:Speaks for|Limits or qualifies|Speaks against): source \d+\./g) ?? []).toHaveLength(
      uses.length,
    )
    expect(words).not.toContain('source 0')
  })

  test('has whole addresses alone, and is named in the head of the page', async () => {
    const {root} = await twin(slug)
    const links = nodesIn(root).flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []))
    expect(links.filter((url) => !/^(https?:\/\/|mailto:|tel:)/.test(url))).toEqual([])
    const {types} = JSON.parse(await headOf(`/articles/${slug}`)).alternates
    expect(types['text/markdown']).toBe(`/articles/${slug}/index.md`)
  })
})

/** What https://llmstxt.org does not foresee: a title, a summary, words, then headed lists of links. */
function outOfForm({children: [title, summary, ...rest]}: Root): string[] {
  const lists = rest.slice(rest.findIndex(({type}) => type === 'heading'))
  const strange = lists.filter((node) => (node.type === 'heading' ? node.depth !== 2 : !isListOfLinks(node)))
  return [
    ...(title?.type === 'heading' && title.depth === 1 ? [] : ['no title']),
    ...(summary?.type === 'blockquote' ? [] : ['no summary']),
    ...strange.map((node) => `${node.type}: ${textOf(node)}`),
  ]
}

/** Whether each item begins with a link; what follows a colon says what it leads to. */
const isListOfLinks = (node: Nodes) =>
  node.type === 'list' &&
  node.children.every(({children: [words, ...more]}) => {
    const [link, notes] = words?.type === 'paragraph' ? words.children : []
    return more.length === 0 && link?.type === 'link' && (!notes || /^: /.test(textOf(notes)))
  })

describe('llms.txt', () => {
  test('has the form that programs expect', async () => {
    expect(outOfForm(fromMarkdown(await asked('/llms.txt')))).toEqual([])
  })

  test('leads to the twin of every article, under its section', async () => {
    const root = fromMarkdown(await asked('/llms.txt'))
    const links = nodesIn(root).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    const twins = links.filter((url) => url.endsWith('/index.md'))
    expect(twins.sort()).toEqual(slugs.map((slug) => `${SITE}/articles/${slug}/index.md`).sort())
    expect(headings(root, 1)).toHaveLength(1)
    expect(headings(root, 2)).toContain('Eat')
  })

  test('leads to nothing that is not there', async () => {
    const root = fromMarkdown(await asked('/llms.txt'))
    const links = nodesIn(root).flatMap((node) => (node.type === 'link' ? [new URL(node.url).pathname] : []))
    for (const path of links) {
      if (/\.\w+$/.test(path)) expect([path, (await answerAt(path)).status]).toEqual([path, 200])
      else expect(JSON.parse(await headOf(path)).alternates.canonical).toBe(path)
    }
  })
})

test('no twin has a draft', async () => {
  const article = published.find(({_id}) => _id === 'article-leaky-gut')
  write(lake, {...article, _id: 'drafts.article-leaky-gut', _type: 'article', title: 'Unpublished words'})
  write(lake, {
    ...article,
    _id: 'drafts.article-new',
    _type: 'article',
    slug: {current: 'new'},
    title: 'Unpublished words',
  })
  expect(await asked('/articles/leaky-gut/index.md')).not.toContain('Unpublished words')
  expect((await answerAt('/articles/new/index.md')).status).toBe(404)
  expect(await asked('/llms.txt')).not.toContain('Unpublished words')
})

test('of more articles than anybody reads through, llms.txt names the newest thousand and leads to the rest', async () => {
  const [article] = published.filter(({_type}) => _type === 'article')
  const older = Array.from({length: 1000}, (_, n) => ({
    ...{_id: `article-old-${n}`, _type: 'article', title: `Old ${n}`, standfirst: 'Old.', slug: {current: `old-${n}`}},
    ...{section: article?.section, publishedOn: '2020-01-01'},
  }))
  await writeMany(lake, older)
  const text = await asked('/llms.txt')
  const root = fromMarkdown(text)
  expect(text.match(/\/index\.md\)/g)).toHaveLength(1000)
  for (const slug of slugs) expect(text).toContain(`/articles/${slug}/index.md`)
  expect(text).toContain(`[Sitemap](${SITE}/sitemap.xml)`)
  expect(outOfForm(root)).toEqual([])
  lake.lake.commit(
    'production',
    older.map(({_id}) => ({delete: {id: _id}})),
    {author: LOCAL_EDITOR},
  )
  expect(await asked('/llms.txt')).not.toContain('sitemap.xml')
})

describe('300 articles in hostile words', () => {
  const hostile = hostileArticles(300)
  beforeAll(async () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    await writeMany(lake, [...hostile, ...hostileSurroundings()])
  }, 120_000)

  const inOneLine = (words: unknown) =>
    xmlSafe(String(words))
      .replace(/[\s\u0080-\u009F]+/g, ' ')
      .trim()

  test('come out of their twins as they are, as words and never as markup', async () => {
    const reachable = hostile.filter((one) => slugOf(one).startsWith('hostile-'))
    for (const article of reachable) {
      const {front, root} = await twin(slugOf(article))
      expect(front.title).toBe(article.title)
      expect(headings(root, 1).map((title) => title.trim())).toEqual([inOneLine(article.title)])
      const strange = nodesIn(root).filter(({type}) => ['html', 'code', 'inlineCode', 'thematicBreak'].includes(type))
      expect(strange.map(textOf)).toEqual([])
      const links = nodesIn(root).flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []))
      expect(links.filter((url) => /^\s*javascript:/i.test(url))).toEqual([])
    }
  }, 300_000)

  test('stand in llms.txt as words', async () => {
    const root = fromMarkdown(await asked('/llms.txt'))
    expect(nodesIn(root).filter(({type}) => type === 'html')).toEqual([])
    expect(outOfForm(root)).toEqual([])
  })
})
