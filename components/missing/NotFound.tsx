import {words} from '#lib/words/language.ts'
import {SearchForm} from '../search/SearchForm.tsx'
import {Missing} from './Missing.tsx'

const WAYS = [
  {title: words.missing.frontPage, href: '/'},
  {title: words.navigation.questions, href: '/questions'},
  {title: words.navigation.symptoms, href: '/symptoms'},
  {title: words.navigation.foods, href: '/foods'},
]

/** An address that leads to no page. */
export const NotFound = () => (
  <Missing title={words.missing.title} text={words.missing.text} ways={WAYS}>
    <SearchForm question="" />
  </Missing>
)
