import {INDEX_CARDS, indexCardFile} from '#sanity/content/share-card/files.ts'
import {metaOfIndex} from '#sanity/content/share-card/index-cards.ts'
import {allGrades, siteName} from '#sanity/content/share-card/query.ts'
import {read} from '#sanity/read.ts'
import {notFound} from '../../answers.ts'
import {answerWith} from '../../share-card/answer.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  Object.keys(INDEX_CARDS).map((page) => ({slug: indexCardFile(page).replace('/cards/', '')}))

/** GET /cards/{name}.png — the front page or a page that lists things, as social networks show it. */
export async function GET(_: Request, {params}: RouteContext<'/cards/[slug]'>): Promise<Response> {
  const file = `/cards/${(await params).slug}`
  const meta = metaOfIndex(file, await read(siteName, {}, file), await read(allGrades, {}, file))
  return meta ? answerWith(meta, file) : notFound()
}
