import {publishedId, type StoredDocument} from '#sanity/content/references.ts'
import {registry} from '#sanity/content/registry.ts'
import {checkDocumentSync} from '#sanity/content/rules/check.ts'
import {lookUpIn} from '#sanity/content/rules/dataset.ts'
import {urlsShowing} from '#sanity/content/shown-on.ts'
import type {Ask} from '../../look-up.ts'
import {brokenReferences, type Elsewhere, strangersTo} from './broken-references.ts'
import {byGravity, type Concern} from './concern.ts'
import {fromFinding, unused} from './from-rules.ts'
import {concernsOf, type Loss, lossesOf} from './left-out.ts'
import {FRAME, type PageRead, pagesOf} from './models.ts'
import {documentsAfter, idsThere, PAGE} from './query.ts'

/** What was looked at, and what was found. */
export interface Examined {
  documents: StoredDocument[]
  /** By page: what the site could not use. */
  losses: ReadonlyMap<string, Loss[]>
  concerns: Concern[]
}

/** How to ask for what is published, and for everything. */
export interface Asking {
  published: Ask
  raw: Ask
}

/** Pages that are read at the same time, and documents that are checked before the browser gets a turn. */
const AT_ONCE = 4
const IN_ONE_GO = 10

/**
 * Looks at everything that is published. Of what was examined before only the pages that a change touches are read again.
 * `tell` hears how far it has come, from 0 to 1.
 */
export async function examine(
  ask: Asking,
  before: Examined | null,
  today: Date,
  tell: (share: number) => void = () => {},
): Promise<Examined> {
  const documents = unchanged(await allDocuments(ask.published), before?.documents ?? [])
  const pages = pagesOf(documents)
  const touched = before && (await touchedPages(before.documents, documents))
  const stale = touched ? pages.filter(({page}) => touched.has(page) || !before.losses.has(page)) : pages
  const fresh = await readPages(stale, ask.published, (share) => tell(share / 2))
  const losses = new Map(pages.map(({page}) => [page, fresh.get(page) ?? before?.losses.get(page) ?? []]))
  const checked = await checkAll(documents, today, (share) => tell((1 + share) / 2))
  const concerns = [
    ...concernsOf([...losses.values()].flat(), documents),
    ...brokenReferences(documents, await elsewhere(documents, ask.raw)),
    ...checked,
    ...unused(documents),
  ]
  return {documents, losses, concerns: concerns.sort(byGravity)}
}

/** The states that were examined before stand for those that are still the same: what rules remember of them holds. */
function unchanged(documents: StoredDocument[], before: StoredDocument[]): StoredDocument[] {
  const known = new Map(before.map((document) => [document._id, document]))
  return documents.map((document) => {
    const old = known.get(document._id)
    return old && old._rev === document._rev ? old : document
  })
}

async function allDocuments(ask: Ask): Promise<StoredDocument[]> {
  const all: StoredDocument[] = []
  for (let after = ''; ; ) {
    const some = documentsAfter.schema.parse(await ask(documentsAfter.groq, {types: Object.keys(registry), after}))
    all.push(...some)
    const last = some.at(-1)
    if (!last || some.length < PAGE) return all
    after = last._id
  }
}

/** The pages that show what has changed; null for all of them. */
async function touchedPages(before: StoredDocument[], after: StoredDocument[]): Promise<Set<string> | null> {
  const [old, now] = [before, after].map((states) => new Map(states.map((state) => [state._id, state])))
  const dataset = lookUpIn(after)
  const lookUp = {
    withIds: async (ids: string[]) => dataset.withIds(ids),
    referringTo: async (ids: string[]) => dataset.referringTo(ids),
    lengths: async () => ({sources: 0, sections: []}), // here each list is read as one page
  }
  const touched = new Set<string>()
  for (const id of new Set([...before, ...after].map(({_id}) => _id))) {
    const change = {before: old?.get(id) ?? null, after: now?.get(id) ?? null}
    if (change.before?._rev === change.after?._rev) continue
    const urls = await urlsShowing(change, lookUp)
    if (urls === 'everything') return null
    for (const url of urls) touched.add(url)
  }
  return touched.size > 0 ? touched.add(FRAME) : touched
}

async function readPages(pages: PageRead[], ask: Ask, tell: (share: number) => void): Promise<Map<string, Loss[]>> {
  const losses = new Map<string, Loss[]>()
  const queue = pages.values()
  const readOn = async () => {
    for (const page of queue) {
      losses.set(page.page, await lossesOf(page, ask))
      tell(losses.size / pages.length)
    }
  }
  await Promise.all(Array.from({length: AT_ONCE}, readOn))
  return losses
}

async function checkAll(documents: StoredDocument[], today: Date, tell: (share: number) => void): Promise<Concern[]> {
  const lookUp = lookUpIn(documents)
  const concerns: Concern[] = []
  for (const [place, document] of documents.entries()) {
    concerns.push(...checkDocumentSync(document, lookUp, today).map((finding) => fromFinding(finding, document)))
    if (place % IN_ONE_GO > 0) continue
    tell(place / documents.length)
    await new Promise((resume) => setTimeout(resume))
  }
  return concerns
}

async function elsewhere(documents: StoredDocument[], ask: Ask): Promise<Elsewhere> {
  const ids = strangersTo(documents)
  const found = idsThere.schema.parse(await ask(idsThere.groq, {ids: ids.flatMap((id) => [id, `drafts.${id}`])}))
  return {
    there: new Set(found.filter((id) => id === publishedId(id))),
    drafted: new Set(found.filter((id) => id !== publishedId(id)).map(publishedId)),
  }
}
