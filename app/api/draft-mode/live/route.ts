import {session} from '#app/preview/session.ts'
import {changesOfContent} from '#sanity/preview/changes.ts'
import {refuse} from '../answers.ts'

/** GET /api/draft-mode/live — event stream: a message for every change of content, drafts included. It tells nothing of it. */
export async function GET({signal}: Request): Promise<Response> {
  const viewer = await session()
  if (!viewer) return refuse(401, 'This is no preview: open it from the Studio.')
  const headers = {'content-type': 'text/event-stream', 'cache-control': 'private, no-store, no-transform'}
  return new Response(changesOfContent(signal), {headers})
}
