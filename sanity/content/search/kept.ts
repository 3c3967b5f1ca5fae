import {setTimeout as wait} from 'node:timers/promises'
import {siteEnv} from '#lib/env.ts'
import {UnavailableError} from '#sanity/read.ts'
import {SearchFile} from './entry.ts'
import {SEARCH_FILE} from './files.ts'
import {type SearchIndex, searchIndex} from './search-index.ts'

interface Kept {
  index: SearchIndex
  /** Which state of the file it was made of. */
  version: string
  checkedAt: number
}

/** Next.js bundles the page and the suggestions apart; this way they share one index. */
const shared = globalThis as typeof globalThis & {keptSearch?: Kept; renewedSearch?: Promise<Kept> | undefined}

/** The file is asked for changes this often at most. */
const CHECK_MS = 500
const WAIT_MS = 5000
/** A large index takes seconds to be made anew; meanwhile the last one answers. */
const PATIENCE_MS = 300

/**
 * The index of everything published. It is made of the file that holds all texts, which is kept, refreshed and served
 * while the content source is away just as a page is. Throws UnavailableError when there has never been one.
 */
export async function currentIndex(): Promise<SearchIndex> {
  const {keptSearch: kept} = shared
  if (kept && Date.now() - kept.checkedAt < CHECK_MS) return kept.index
  shared.renewedSearch ??= renewed(kept).finally(() => {
    shared.renewedSearch = undefined
  })
  const {index} = await (kept ? Promise.race([shared.renewedSearch, wait(PATIENCE_MS, kept)]) : shared.renewedSearch)
  return index
}

async function renewed(kept: Kept | undefined): Promise<Kept> {
  const next = (await sameVersion(kept)) ? kept : ((await fromFile()) ?? kept)
  if (!next) throw new UnavailableError(`${SEARCH_FILE} could not be read, and there is no older index to search.`)
  shared.keptSearch = {...next, checkedAt: Date.now()}
  return shared.keptSearch
}

const ask = (method: 'HEAD' | 'GET'): Promise<Response | null> =>
  fetch(siteEnv().internalUrl + SEARCH_FILE, {
    method,
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(WAIT_MS),
  }).then(
    (answer) => (answer.ok ? answer : null),
    () => null,
  )

const versionOf = ({headers}: Response) => headers.get('etag') ?? ''

async function sameVersion(kept: Kept | undefined): Promise<boolean> {
  if (!kept) return false
  const answer = await ask('HEAD')
  return !answer || (kept.version !== '' && versionOf(answer) === kept.version)
}

async function fromFile(): Promise<Kept | null> {
  const answer = await ask('GET')
  const file = SearchFile.safeParse(await answer?.json().catch(() => null))
  if (!answer || !file.success) return null
  return {index: await searchIndex(file.data.entries), version: versionOf(answer), checkedAt: Date.now()}
}
