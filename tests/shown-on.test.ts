import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {allUrls, urlsTouchedBy} from '#sanity/content/publish/urls.ts'
import type {Lake} from '#sanity/lake/context.ts'
import type {Answer} from '#sanity/lake/groq.ts'
import {touchedLists} from '#sanity/lake/sync-tags.ts'
import type {StartedLake} from './lake/start.ts'
import {type Edit, edits} from './pages/changes.ts'
import {lakeWith, published, write} from './pages/dataset.ts'
import {headOf, renderPage} from './pages/render.ts'

/** A question to the lake, and what stands for it: the same in two pages is asked once. */
interface Asked {
  question: Parameters<Lake['answer']>
  key: string
}

/** A page as it was before any change: what it asked the lake, what it was told, and what it made of that. */
interface Known {
  url: string
  asked: Asked[]
  told: string[]
  html: string
}

/** Before every edit, and after it: sitemaps say when a document was last changed. */
const BEFORE = new Date('2026-11-20T08:00:00Z')
const AFTER = new Date('2026-11-20T09:00:00Z')
let now = BEFORE

let started: StartedLake
const known: Known[] = []
const reports: unknown[] = []

beforeAll(async () => {
  started = await lakeWith(published, {now: () => now})
  rememberAnswers(started.lake)
  jest.spyOn(console, 'warn').mockImplementation((line) => void reports.push(line))
  for (const url of ['frame', ...(await allUrls())]) known.push(await knowing(url))
  standing.push(...answers)
})
afterAll(() => started.stop())

async function knowing(url: string): Promise<Known> {
  const {lake} = started
  const {ask} = lake
  const asked: Asked[] = []
  lake.ask = (dataset, groq, params, how, signal) => {
    const question: Asked['question'] = [dataset, groq, params, how]
    asked.push({question, key: JSON.stringify(question)})
    return ask(dataset, groq, params, how, signal)
  }
  const html = await shown(url)
  lake.ask = ask
  return {url, asked, told: told(asked), html}
}

/** What the lake answers at present, and the same as text: a page and the files beside it ask the same. */
const answers = new Map<string, {answer: Answer; text: string}>()
/** What it answers before any change. */
const standing: [string, {answer: Answer; text: string}][] = []

function rememberAnswers(lake: Lake): void {
  const {answer} = lake
  lake.answer = (...question) => {
    const key = JSON.stringify(question)
    const known = answers.get(key)
    if (known) return known.answer
    const made = answer(...question)
    answers.set(key, {answer: made, text: JSON.stringify(made.result)})
    return made
  }
}

const told = (asked: Asked[]) => asked.map(answerTo)

function answerTo({question, key}: Asked): string {
  if (!answers.has(key)) started.lake.answer(...question)
  return answers.get(key)?.text ?? ''
}

/** Makes a change, and forgets the answers that depend on it: tests/lake/sync-tags holds that no other changes. */
function make({after: document}: Edit): void {
  now = AFTER
  const before = started.lake.document('production', document._id)
  write(started, document)
  const after = started.lake.document('production', document._id)
  const touched = touchedLists([{id: document._id, before, after, mutations: []}])
  for (const [question, {answer}] of answers)
    if (touched.some((list) => answer.reads.has(list))) answers.delete(question)
}

/** Takes a change back, and with it whatever was asked meanwhile. */
function undo({before}: Edit): void {
  now = BEFORE
  write(started, before)
  answers.clear()
  for (const [question, answer] of standing) answers.set(question, answer)
}

const shown = async (url: string): Promise<string> => {
  try {
    return (await renderPage(url)) + (url === 'frame' ? '' : await headOf(url))
  } catch (error) {
    return String(error)
  }
}

/** The pages that are told something else now, and may look different. */
const retold = (): Known[] =>
  known.filter(({asked, told: before}) => told(asked).some((text, index) => text !== before[index]))

/** Those of the pages that look different now. */
async function changedAmong(pages: Known[]): Promise<string[]> {
  const changed: string[] = []
  // One after another: a read that waits for all the others would take too long, and be given up.
  for (const {url, html} of pages) if ((await shown(url)) !== html) changed.push(url)
  return changed
}

const all = edits()
const kinds = new Set(all.map(({before}) => before._type))

test(`${all.length} changes of every field of ${kinds.size} kinds: the pages named are those that change`, async () => {
  const faults: string[] = []
  let named = 0
  let needless = 0
  for (const edit of all) {
    make(edit)
    const others = retold()
    const urls = await namedFor(edit, others)
    const idle = urls.filter((url) => !others.some((page) => page.url === url))
    // To make a page takes most of the time, so those that are named count as changed when they are told something else.
    const changed = await changedAmong(others.filter(({url}) => !urls.includes(url)))
    faults.push(...changed.map((url) => `${url} shows ${edit.field} of ${edit.before._id}, and is not named`))
    faults.push(...unrelated(idle, edit))
    named += urls.length
    needless += idle.length
    undo(edit)
  }
  expect(needless / named).toBeLessThan(0.33)
  console.info(`${named} pages named, ${needless} of them needlessly (${Math.round((100 * needless) / named)} %)`)
  expect(faults).toEqual([])
  expect(reports).toEqual([])
}, 1_800_000)

/** The pages that are there among those named. The frame stands on all of them, so where all are named it has to change. */
async function namedFor({before, after}: Edit, others: Known[]): Promise<string[]> {
  const urls = await urlsTouchedBy({before, after})
  if (urls === 'everything') return [...new Set(['frame', ...others.map(({url}) => url)])]
  return urls.filter((url) => known.some((page) => page.url === url))
}

/** A page that shows the first few of a kind has to be asked after every change: another may come first now. */
const MAY_ENTER: Record<string, string> = {faq: '/'}

/** A page shows nothing of a document when the id of that stands nowhere in what the page is told. */
const unrelated = (idle: string[], {before, field}: Edit): string[] => {
  const showing = (page: Known) => [...page.told, ...told(page.asked)].some((text) => text.includes(`"${before._id}"`))
  const pages = known.filter(({url}) => idle.includes(url))
  return pages
    .filter((page) => page.url !== MAY_ENTER[before._type] && !showing(page))
    .map(({url}) => `${url} shows nothing of ${before._id}, and is named for ${field}`)
}
