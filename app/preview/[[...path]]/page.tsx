import type {ClientPerspective} from '@sanity/client'
import type {Metadata} from 'next'
import {notFound, redirect} from 'next/navigation'
import type {ReactNode} from 'react'
import {Frame} from '#components/frame/Frame.tsx'
import {EditTargets} from '#components/preview/EditTargets.tsx'
import {Incomplete} from '#components/preview/Incomplete.tsx'
import {NotesBeside} from '#components/preview/NotesBeside.tsx'
import {PreviewBar} from '#components/preview/PreviewBar.tsx'
import {draftClient} from '#sanity/client.ts'
import {barView} from '#sanity/content/preview/bar.ts'
import {faultNotes} from '#sanity/content/preview/notes.ts'
import {during} from '#sanity/preview/preview.ts'
import {ContentError, UnavailableError} from '#sanity/read.ts'
import {SiteFrame} from '../../(site)/frame.tsx'
import {pageAt} from '../pages.ts'
import {session} from '../session.ts'

type Props = PageProps<'/preview/[[...path]]'>

/** Never kept: a preview is made for one person and one moment. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({params, searchParams}: Props): Promise<Metadata> {
  const [viewer, found] = [await session(), pageAt(await pathIn(params), searchParams)]
  if (!viewer || !found) return UNLISTED
  const {page, props} = found
  // Whatever fails here fails in the page too, which says so.
  const own = await during(viewer.preview, async () => page.generateMetadata?.(props)).catch(() => ({}))
  return {...own, ...UNLISTED}
}

/** GET any page, by somebody with a preview's cookie: the page as it is drafted, with what there is to be mended. */
export default async function PreviewPage({params, searchParams}: Props) {
  const path = await pathIn(params)
  const viewer = await session()
  if (!viewer) redirect(`/api/draft-mode/disable?path=${encodeURIComponent(path)}`)
  const found = pageAt(path, searchParams)
  if (!found) notFound()
  try {
    const framed = await during(viewer.preview, () => framedPage(found, viewer.perspective))
    const bar = await barView(path, viewer)
    return (
      <>
        <PreviewBar {...bar} />
        {framed}
        <EditTargets fields={viewer.preview.fields} />
        {bar.kind === 'editor' && <NotesBeside notes={bar.notes} />}
      </>
    )
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error
    return <PreviewBar kind="away" leaveHref="/api/draft-mode/disable" />
  }
}

async function framedPage(
  {page, props}: NonNullable<ReturnType<typeof pageAt>>,
  perspective: ClientPerspective,
): Promise<ReactNode> {
  const own = async () => page.default(props)
  const content = await own().catch(
    orIncomplete(async (faults) => <Incomplete notes={await faultNotes(faults, draftClient(), perspective)} />),
  )
  return SiteFrame({children: content}).catch(orIncomplete(() => <Frame>{content}</Frame>))
}

const UNLISTED: Metadata = {robots: {index: false, follow: false}}

const pathIn = async (params: Props['params']) => `/${((await params).path ?? []).join('/')}`

/** What to show in place of content that lacks something it cannot do without. Other errors stay errors. */
const orIncomplete =
  (instead: (faults: ContentError['faults']) => ReactNode | Promise<ReactNode>) =>
  (error: unknown): ReactNode | Promise<ReactNode> => {
    if (error instanceof ContentError) return instead(error.faults)
    throw error
  }
