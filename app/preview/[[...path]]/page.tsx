import type {Metadata} from 'next'
import {notFound, redirect} from 'next/navigation'
import type {ReactNode} from 'react'
import {Incomplete} from '#components/preview/Incomplete.tsx'
import {PreviewBar} from '#components/preview/PreviewBar.tsx'
import {barView} from '#sanity/content/preview/bar.ts'
import {faultNote} from '#sanity/content/preview/view.ts'
import {during} from '#sanity/preview/preview.ts'
import {ContentError} from '#sanity/read.ts'
import {SiteFrame} from '../../(site)/frame.tsx'
import {pageAt} from '../pages.ts'
import {session} from '../session.ts'

type Props = PageProps<'/preview/[[...path]]'>

/** Never kept: a preview is made for one person and one moment. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const [viewer, found] = [await session(), pageAt(await pathIn(params))]
  if (!viewer || !found) return UNLISTED
  const {page, props} = found
  const own = await during(viewer.preview, async () => page.generateMetadata?.(props)).catch(orIncomplete(() => ({})))
  return {...own, ...UNLISTED}
}

/** GET any page, by somebody with a preview's cookie: the page as it is drafted, with what there is to be mended. */
export default async function PreviewPage({params}: Props) {
  const path = await pathIn(params)
  const viewer = await session()
  if (!viewer) redirect(`/api/draft-mode/disable?path=${encodeURIComponent(path)}`)
  const found = pageAt(path)
  if (!found) notFound()
  const {preview} = viewer
  const content = await during(preview, async () => found.page.default(found.props)).catch(
    orIncomplete((faults) => <Incomplete notes={faults.map(faultNote)} />),
  )
  const framed = await during(preview, () => SiteFrame({children: content})).catch(orIncomplete(() => content))
  return (
    <>
      <PreviewBar {...(await barView(path, viewer))} />
      {framed}
    </>
  )
}

const UNLISTED: Metadata = {robots: {index: false, follow: false}}

const pathIn = async (params: Props['params']) => `/${((await params).path ?? []).join('/')}`

/** What to show in place of content that lacks something it cannot do without. Other errors stay errors. */
const orIncomplete =
  <T extends ReactNode | Metadata>(instead: (faults: ContentError['faults']) => T) =>
  (error: unknown): T => {
    if (error instanceof ContentError) return instead(error.faults)
    throw error
  }
