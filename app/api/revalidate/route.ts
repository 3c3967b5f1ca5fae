import {SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {revalidateTag} from 'next/cache'
import {after} from 'next/server'
import {allUrls, urlsTouchedBy} from '#sanity/content/publish/urls.ts'
import {EVERYTHING, pageTag} from '#sanity/read.ts'
import {refresh} from '#sanity/refresh.ts'
import {Delivery, isGenuine, remember} from '#sanity/revalidation.ts'
import {lookAgainAt} from '#sanity/second-look.ts'

/** POST /api/revalidate — the webhook: marks the pages that show a changed document stale, and renders them anew. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text()
  const signature = request.headers.get(SIGNATURE_HEADER_NAME)
  if (!signature || !(await isGenuine(body, signature))) {
    return Response.json({error: 'The signature is missing, wrong, too old or already used.'}, {status: 401})
  }
  const delivery = Delivery.safeParse(body)
  if (!delivery.success) {
    return Response.json(
      {error: 'The body must be {"before": …, "after": …}: check the webhook’s projection.'},
      {status: 400},
    )
  }
  const touched = await pagesOf(delivery.data)
  remember(signature)
  if (touched === EVERYTHING) {
    revalidateTag(EVERYTHING, 'max')
    after(async () => refresh(await allUrls()))
  } else {
    if (!('pages' in delivery.data)) lookAgainAt(touched)
    for (const url of touched) revalidateTag(pageTag(url), 'max')
    after(() => refresh(touched))
  }
  return Response.json({touched})
}

async function pagesOf(delivery: Delivery): Promise<string[] | typeof EVERYTHING> {
  if ('everything' in delivery) return EVERYTHING
  return 'pages' in delivery ? delivery.pages : urlsTouchedBy(delivery)
}
