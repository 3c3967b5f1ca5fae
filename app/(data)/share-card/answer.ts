import type {z} from 'zod'
import {words} from '#lib/words/language.ts'
import type {MetaView} from '#sanity/content/meta/view.ts'
import {cardFile} from '#sanity/content/share-card/files.ts'
import {siteName} from '#sanity/content/share-card/query.ts'
import {type Query, read} from '#sanity/read.ts'
import {notFound, png} from '../answers.ts'
import {draw} from './draw.tsx'

interface Kind<T> {
  path: (slug: string) => string
  query: Query<z.ZodType<T | null>>
  view: (answer: T) => {meta: MetaView}
}

/** Answers with the picture of a document's page, kept until something on it changes. */
export async function pictureOf<T>(params: Promise<{slug: string}>, {path, query, view}: Kind<T>): Promise<Response> {
  const {slug} = await params
  const file = cardFile(path(slug))
  const answer = await read(query, {slug, start: 0, end: 0}, file)
  return answer === null ? notFound() : answerWith(view(answer as T).meta, file) // null has just been ruled out
}

/** Answers with the picture that a page's head names. */
export async function answerWith({card}: MetaView, file: string): Promise<Response> {
  const site = await read(siteName, {}, file)
  return png(await draw(card, site?.name ?? words.site.home))
}
