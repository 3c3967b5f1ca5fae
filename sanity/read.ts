import {inspect} from 'node:util'
import {ClientError, type FilteredResponseQueryOptions} from '@sanity/client'
import {z} from 'zod'
import {siteEnv} from '#lib/env.ts'
import {log} from '#lib/log.ts'
import {contentClient} from './client.ts'
import {watchForReturn} from './outage.ts'
import {currentPreview} from './preview/preview.ts'
import {noteOutcome} from './pulse.ts'
import {withProof} from './query.ts'
import {noteRead} from './renders.ts'
import {type Dropped, type Fault, parseTolerantly} from './tolerant.ts'

/** A read model: the GROQ that asks and the zod that the answer has to keep. Its name stands in reports. */
export interface Query<S extends z.ZodType = z.ZodType> {
  name: string
  groq: string
  schema: S
}

/** The content source did not answer: unreachable, too slow, failing, or without any knowledge of this site. */
export class UnavailableError extends Error {
  override name = 'UnavailableError';

  /** In a log it is one line: in an outage every reader causes some, and their stacks, causes and answers are all alike. */
  [inspect.custom](): string {
    const why = this.cause === undefined ? '' : ` ${String(this.cause).split('\n')[0]}`
    return `${this.name}: ${this.message}${why}`
  }
}

/** The content source answered, but not with what the query promised, and no smaller part could be left out. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly faults: Fault[]
  constructor(query: Query, params: object, faults: Fault[]) {
    const list = faults.map(({document, path, why}) => `${path || 'all'} of ${document ?? 'the document'} (${why})`)
    super(`${query.name} ${JSON.stringify(params)} cannot be shown. Open in the Studio and mend: ${list.join('; ')}.`)
    this.faults = faults
  }
}

/** The cache tag of a page, from its path: "/articles/leaky-gut". */
export const pageTag = (path: string): string => `page:${path}`

/** On every page: one tag marks all of them stale. */
export const EVERYTHING = 'everything'

/**
 * Asks the content source and checks the answer; the page at `path` keeps it until it is told otherwise, and as one page
 * of a `list` also until the list is.
 * Null means: no such document. Throws UnavailableError and ContentError, on which the last good page stays.
 */
export async function read<S extends z.ZodType>(
  query: Query<S>,
  params: object,
  path: string,
  list = path,
): Promise<z.infer<S>> {
  const preview = currentPreview()
  if (preview) {
    const answer = await reached(query.name, preview.ask(query, params))
    return checked(query, params, answer, (dropped) => preview.leftOut.push(dropped))
  }
  noteRead(path)
  const next = {tags: [...new Set([path, list].map(pageTag)), EVERYTHING], revalidate: siteEnv().revalidateSeconds}
  const answer = await reached(query.name, askWithProof(query, params, {next}))
  return checked(query, params, answer, (dropped) => report(query, path, dropped))
}

/** The same for what is published and needed this moment, and kept nowhere. */
export async function readNow<S extends z.ZodType>(query: Query<S>, params: object): Promise<z.infer<S>> {
  const answer = await reached(query.name, ask(query, params, {cache: 'no-store'}))
  return checked(query, params, answer, (dropped) => report(query, null, dropped))
}

const ask = async ({groq}: Pick<Query, 'groq'>, params: object, caching: FilteredResponseQueryOptions) => {
  const body: unknown = await contentClient().fetch(
    groq,
    {...params},
    {...caching, filterResponse: false, returnQuery: false},
  )
  if (typeof body === 'object' && body !== null && 'result' in body) return body.result
  throw new Error('What came is no answer to a query.')
}

const Proven = z.object({answer: z.unknown(), proof: z.literal(true)})

/**
 * Nothing is a good answer only from a source that knows this site: one that has lost its dataset says "nothing" of
 * everything, and no page may be taken away for that. The first build may come before there is any content.
 */
async function askWithProof({groq}: Query, params: object, caching: FilteredResponseQueryOptions): Promise<unknown> {
  const outcome = Proven.safeParse(await ask({groq: withProof(groq)}, params, caching))
  if (outcome.success) return outcome.data.answer
  if (siteEnv().building) return ask({groq}, params, caching)
  throw new Error('The content source knows no siteSettings: publish them, or see whether this is the right dataset.')
}

/** What was asked for, by a name for reports; throws UnavailableError when the content source does not answer. */
export async function reached<T>(name: string, asking: Promise<T>): Promise<T> {
  try {
    const answer = await asking
    noteOutcome('answered')
    return answer
  } catch (error) {
    if (error instanceof ClientError && error.statusCode === 400) throw error // the question is at fault, for good
    noteOutcome('failed')
    watchForReturn()
    throw new UnavailableError(`The content source did not answer ${name}.`, {cause: error})
  }
}

function checked<S extends z.ZodType>(
  query: Query<S>,
  params: object,
  answer: unknown,
  leaveOut: (dropped: Dropped) => void,
): z.infer<S> {
  const outcome = parseTolerantly(query.schema, answer)
  for (const dropped of outcome.dropped) leaveOut(dropped)
  if (outcome.ok) return outcome.data
  throw new ContentError(query, params, outcome.faults)
}

/** One line for each part left out, for the log: what, where, and what to do. */
function report(query: Query, page: string | null, dropped: Dropped): void {
  const mend = `Open ${dropped.document ?? 'the document'} in the Studio and mend ${dropped.path || 'it'}; until then ${dropped.part} is left out.`
  log('content.dropped', {query: query.name, page, ...dropped, mend})
}
