import {words} from '#lib/words/language.ts'
import {path as sectionPath} from '../section/schema.ts'
import {kindsWord, kindWord, SEARCHED, type Searched} from './entry.ts'
import {excerptOf, marked} from './excerpt.ts'
import {find, type Hit} from './find.ts'
import {pageLinks} from './pages.ts'
import {type SearchRequest, searchPath} from './request.ts'
import type {SearchIndex} from './search-index.ts'
import {waysIn} from './ways.ts'

export type SearchView = ReturnType<typeof searchView>
export type ResultView = ReturnType<typeof resultView>
export type ChoiceView = SearchView['kinds'][number]

/** So many results stand on a page. */
const PAGE = 10

/** The answer to a question: what was found, how it can be narrowed down, and what else there is. */
export function searchView(index: SearchIndex, request: SearchRequest) {
  const {question, kind} = request
  const sections = [...index.entries.values()].filter((entry) => entry.kind === 'section')
  const section = sections.find(({href}) => request.section && href === sectionPath(request.section)) ?? null
  const {hits, corrected, whole} = find(index, question)
  const ofKind = (one: Searched | null) => hits.filter(({entry}) => !one || entry.kind === one)
  const inSection = (some: Hit[], id: string | null | undefined) =>
    some.filter(({entry}) => !id || entry.section === id || entry.id === id)
  const chosen = inSection(ofKind(kind), section?.id)
  const last = Math.max(1, Math.ceil(chosen.length / PAGE))
  const page = Math.min(request.page, last)
  const narrowed = {question, kind, section: section && request.section}
  return {
    question,
    corrected,
    /** How many results have everything that was asked for, when there are others that have only a part of it. */
    whole: whole < hits.length ? whole : null,
    total: chosen.length,
    /** How many there are without narrowing down, and the way there. */
    all: {count: hits.length, href: searchPath({question})},
    kinds: choices(
      [
        {title: words.search.everything, hits: inSection(hits, section?.id), asked: {...narrowed, kind: null}},
        ...SEARCHED.map((one) => ({
          title: kindsWord(one),
          hits: inSection(ofKind(one), section?.id),
          asked: {...narrowed, kind: one},
        })),
      ],
      (asked) => asked.kind === kind,
    ),
    sections: choices(
      [
        {title: words.search.allSections, hits: ofKind(kind), asked: {...narrowed, section: null}},
        ...sections.map(({id, title, href}) => ({
          title,
          hits: inSection(ofKind(kind), id),
          asked: {...narrowed, section: href.slice(sectionPath('').length)},
        })),
      ],
      (asked) => asked.section === narrowed.section,
    ),
    results: chosen.slice((page - 1) * PAGE, page * PAGE).map(resultView),
    pages: pageLinks({page, last, hrefOf: (number) => searchPath({...narrowed, page: number})}),
    ways: waysIn(index),
  }
}

interface Choice {
  title: string
  hits: Hit[]
  asked: Partial<SearchRequest>
}

/** What the results can be narrowed down to, each with how many it leaves; what would leave none is not offered. */
function choices(all: Choice[], isChosen: (asked: Choice['asked']) => boolean) {
  const views = all.map(({title, hits, asked}) => ({
    title,
    count: hits.length,
    href: searchPath(asked),
    isChosen: isChosen(asked),
  }))
  const offered = views.filter(({count, isChosen: chosen}) => count > 0 || chosen)
  return offered.length > 2 || offered.some(({isChosen: chosen}, place) => chosen && place > 0) ? offered : []
}

const resultView = ({entry, stems}: Hit) => ({
  id: entry.id,
  href: entry.href,
  kindWord: kindWord(entry.kind),
  title: marked(entry.title, stems),
  excerpt: excerptOf(entry, stems),
  grade: entry.grade,
})
