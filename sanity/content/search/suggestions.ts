import {kindWord} from './entry.ts'
import {find} from './find.ts'
import {questionIn} from './request.ts'
import type {SearchIndex} from './search-index.ts'

/** A page that somebody may be looking for. */
export interface Suggestion {
  title: string
  href: string
  kindWord: string
}

const MOST = 6

/** The pages that best fit what somebody has typed so far; none for a letter alone. */
export function suggestions(index: SearchIndex, typed: string): Suggestion[] {
  const question = questionIn(typed)
  if (question.length < 2) return []
  const {hits} = find(index, question, {unfinished: true})
  return hits.slice(0, MOST).map(({entry: {title, href, kind}}) => ({title, href, kindWord: kindWord(kind)}))
}
