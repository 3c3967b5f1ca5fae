'use client'

import {words} from '#lib/words/language.ts'
import type {Suggestion} from '#sanity/content/search/suggestions.ts'
import {SearchForm} from '../search/SearchForm.tsx'
import {Missing} from './Missing.tsx'
import {Nearest} from './Nearest.tsx'

const WAYS = [
  {title: words.missing.frontPage, href: '/'},
  {title: words.navigation.questions, href: '/questions'},
  {title: words.navigation.symptoms, href: '/symptoms'},
  {title: words.navigation.foods, href: '/foods'},
]

interface Props {
  /** What the address says in words. */
  question?: string
  /** The pages whose names are nearest to that. */
  nearest?: Suggestion[]
}

/** An address that leads to no page. */
export const NotFound = ({question = '', nearest = []}: Props) => (
  <Missing title={words.missing.title} text={words.missing.text} ways={WAYS}>
    <SearchForm question={question} />
    {nearest.length > 0 && <Nearest pages={nearest} />}
  </Missing>
)
