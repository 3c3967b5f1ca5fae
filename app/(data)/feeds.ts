import {atomOf} from '#sanity/content/feed/atom.ts'
import {FEEDS, type FeedFile, feedFile} from '#sanity/content/feed/files.ts'
import {jsonFeedOf} from '#sanity/content/feed/json.ts'
import {feedOfAll, feedOfSection} from '#sanity/content/feed/query.ts'
import {rssOf} from '#sanity/content/feed/rss.ts'
import {allFeedView, type FeedView, sectionFeedView} from '#sanity/content/feed/view.ts'
import {path} from '#sanity/content/section/schema.ts'
import {read} from '#sanity/read.ts'
import {json, notFound, text} from './answers.ts'

const FORMS = {
  '/feed.xml': (feed) => text(rssOf(feed), FEEDS['/feed.xml'].type),
  '/atom.xml': (feed) => text(atomOf(feed), FEEDS['/atom.xml'].type),
  '/feed.json': (feed) => json(jsonFeedOf(feed), FEEDS['/feed.json'].type),
} satisfies Record<FeedFile, (feed: FeedView) => Response>

/** Answers with the feed of all articles. */
export const feedOfSite = async (form: FeedFile): Promise<Response> =>
  FORMS[form](allFeedView(await read(feedOfAll, {}, form)))

/** Answers with the feed of a section. */
export async function feedOf(params: Promise<{slug: string}>, form: FeedFile): Promise<Response> {
  const {slug} = await params
  const section = await read(feedOfSection, {slug}, feedFile(path(slug), form))
  return section ? FORMS[form](sectionFeedView(section)) : notFound()
}
