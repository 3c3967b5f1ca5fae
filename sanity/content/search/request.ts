import {SEARCHED, type Searched} from './entry.ts'

/** What a reader asks: words, which kind of documents, from which section, and which page of the answer. */
export interface SearchRequest {
  question: string
  kind: Searched | null
  section: string | null
  page: number
}

export const SEARCH_PATH = '/search'

/** Longer questions are cut. */
export const LONGEST_QUESTION = 100

/** The question in an address, whatever stands there; what cannot be understood counts as not asked. */
export const searchRequest = (params: Record<string, string | string[] | undefined>): SearchRequest => {
  const one = (name: string) => [params[name]].flat()[0] ?? ''
  return {
    question: questionIn(one('q')),
    kind: SEARCHED.find((kind) => kind === one('kind')) ?? null,
    section: /^[\w-]{1,96}$/.test(one('section')) ? one('section') : null,
    page: /^[1-9]\d{0,3}$/.test(one('page')) ? Number(one('page')) : 1,
  }
}

/** What somebody typed, on one line and not too long. */
export const questionIn = (text: string): string =>
  [
    ...text
      .slice(0, 4 * LONGEST_QUESTION)
      .toWellFormed()
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_QUESTION)
    .join('')
    .trim()

/** The address of an answer; what is not asked for is not in it. */
export function searchPath({question, kind, section, page}: Partial<SearchRequest>): string {
  const asked = [
    ['q', question],
    ['kind', kind],
    ['section', section],
    ['page', page && page > 1 ? String(page) : null],
  ].flatMap(([name, value]) => (name && value ? [[name, value]] : []))
  return asked.length > 0 ? `${SEARCH_PATH}?${new URLSearchParams(asked)}` : SEARCH_PATH
}
