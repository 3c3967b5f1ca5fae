import {SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {revalidateTag} from 'next/cache'
import {after} from 'next/server'
import {bodyText} from '#lib/body-text.ts'
import {allUrls, urlsTouchedBy} from '#sanity/content/publish/urls.ts'
import {isPage} from '#sanity/content/shown.ts'
import {otherInstances} from '#sanity/instances.ts'
import {pulse} from '#sanity/pulse.ts'
import {EVERYTHING, pageTag} from '#sanity/read.ts'
import {refresh} from '#sanity/refresh.ts'
import {beingRendered, readBefore} from '#sanity/renders.ts'
import {announce, Delivery, giveBack, isGenuine, take} from '#sanity/revalidation.ts'

/** `next dev` takes seconds for a page. There nothing is made ahead: whoever asks next waits for the new one. */
const DEV = process.env.NODE_ENV === 'development'
/** A document before and after its change; more than editors can write in one go. */
const MOST_BYTES = 16 * 1024 * 1024
const STALE = DEV ? {expire: 0} : 'max'

const NOT_GENUINE = 'The signature is missing, wrong, too old or already used.'

/** POST /api/revalidate — the webhook: marks the pages that show a changed document stale, and renders them anew. */
export async function POST(request: Request): Promise<Response> {
  const signature = request.headers.get(SIGNATURE_HEADER_NAME)
  const body = signature ? await bodyText(request, MOST_BYTES) : null
  if (!signature || body === null || !(await isGenuine(body, signature))) return refuse(401, NOT_GENUINE)
  const delivery = Delivery.safeParse(body)
  if (!delivery.success)
    return refuse(400, 'The body must be {"before": …, "after": …}: check the webhook’s projection.')
  if (!(await take(signature))) return refuse(401, NOT_GENUINE)
  const touched = await pagesOf(delivery.data).catch(async (error) => {
    await giveBack(signature)
    throw error
  })
  if ((await otherInstances()?.claim(signature)) === false) return refuse(401, NOT_GENUINE)
  pulse.told?.delivered('accepted')
  if ('before' in delivery.data) after(() => tellOthers(touched))
  if (touched === EVERYTHING) {
    revalidateTag(EVERYTHING, STALE)
    if (!DEV) after(async () => refresh(await allUrls(), 'last'))
  } else {
    markStale(touched)
  }
  return Response.json({touched})
}

function refuse(status: 400 | 401, error: string): Response {
  pulse.told?.delivered(status === 400 ? 'malformed' : 'forged')
  return Response.json({error}, {status})
}

/** Only of what the content source told: what an instance announces to itself is its own affair. */
const tellOthers = async (touched: string[] | typeof EVERYTHING) =>
  otherInstances()?.tell(touched === EVERYTHING ? {everything: true} : {pages: touched})

/**
 * Marks pages and renders them anew. A render that read the old content just before may be stored just after the mark
 * and would pass for fresh; a page whose last read was before the mark is therefore marked once more.
 */
function markStale(paths: string[]): void {
  const markedAt = Date.now()
  const racing = beingRendered(paths)
  for (const path of paths) revalidateTag(pageTag(path), STALE)
  if (DEV) return
  after(async () => {
    const [pages, files] = [paths.filter(isPage), paths.filter((path) => !isPage(path))]
    await Promise.all([refresh(pages, 'first'), refresh(files, 'next')])
    const late = racing.filter((path) => readBefore(path, markedAt))
    if (late.length > 0) await announce({pages: late})
  })
}

async function pagesOf(delivery: Delivery): Promise<string[] | typeof EVERYTHING> {
  if ('everything' in delivery) return EVERYTHING
  return 'pages' in delivery ? delivery.pages : urlsTouchedBy(delivery)
}
