import {afterAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {path as claimPath} from '#sanity/content/claim/schema.ts'
import {GRADE_WORDS} from '#sanity/content/words.ts'
import {editor, eventually, visit} from './editor.ts'

const client: SanityClient = editor()
const WHY = 'Graded anew by a test.'

/** A graded claim that stands in the text of an article and in a question. */
const CLAIM = `*[_type == "claim" && grade == "limited"
  && count(*[_type == "article" && references(^._id)]) > 0
  && count(*[_type == "faq" && references(^._id)]) > 0][0]{
  _id, grade, why, gradedOn, "slug": slug.current,
  "articles": *[_type == "article" && references(^._id)].slug.current,
  "questions": *[_type == "faq" && references(^._id)].slug.current
}`
interface Claim {
  _id: string
  grade: keyof typeof GRADE_WORDS
  why: string
  gradedOn: string
  slug: string
  articles: string[]
  questions: string[]
}

let undo = async (): Promise<unknown> => undefined
afterAll(() => undo())

test('a claim that is regraded shows its new grade on every page that makes it, and the old one nowhere', async () => {
  const {_id, grade, why, gradedOn, slug, articles, questions}: Claim = await client.fetch(CLAIM)
  undo = () => client.patch(_id).set({grade, why, gradedOn}).commit()
  const pages = [
    claimPath(slug),
    ...articles.map((article) => `/articles/${article}`),
    ...questions.map((question) => `/questions/${question}`),
  ]
  await client.patch(_id).set({grade: 'unsupported', why: WHY, gradedOn: '2026-11-23'}).commit()
  for (const page of pages) {
    const {html} = await eventually(
      () => visit(page),
      (answer) => answer.html.includes(WHY),
    )
    expect([page, gradeBeside(html)]).toEqual([page, GRADE_WORDS.unsupported])
  }
})

/** The grade that stands nearest to the reason for it, before or after, in the page itself. */
function gradeBeside(html: string): string | undefined {
  const text = html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, ' ')
  const [before = '', ...after] = text.split(WHY)
  const places = Object.values(GRADE_WORDS).flatMap((word) => [
    {word, distance: before.includes(word) ? before.length - before.lastIndexOf(word) : Infinity},
    {word, distance: after[0]?.includes(word) ? after[0].indexOf(word) : Infinity},
  ])
  return places.sort((one, other) => one.distance - other.distance)[0]?.word
}
