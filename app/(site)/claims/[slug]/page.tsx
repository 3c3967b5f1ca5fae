import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Claim} from '#components/claim/Claim.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {claimPageView} from '#sanity/content/claim/page/view.ts'
import {claimBySlug} from '#sanity/content/claim/query.ts'
import {path} from '#sanity/content/claim/schema.ts'
import {read} from '#sanity/read.ts'
import {citationsOf} from '../../files-beside.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/claims/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('claim')
export async function generateMetadata({params}: Props) {
  const {href, meta} = await load((await params).slug)
  return metadataOf(meta, citationsOf(href))
}

const load = cache(async (slug: string) => {
  const claim = await read(claimBySlug, {slug}, path(slug))
  return claim ? claimPageView(claim) : notFound()
})

export default async function ClaimPage({params}: Props) {
  const {jsonLd, meta: _, ...claim} = await load((await params).slug)
  return (
    <>
      <Claim {...claim} />
      <StructuredData data={jsonLd} />
    </>
  )
}
