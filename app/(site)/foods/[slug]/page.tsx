import {notFound} from 'next/navigation'
import {cache} from 'react'
import {Food} from '#components/food/Food.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {foodBySlug} from '#sanity/content/food/query.ts'
import {path} from '#sanity/content/food/schema.ts'
import {foodView} from '#sanity/content/food/view.ts'
import {foodPage} from '#sanity/content/structured-data/food-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/foods/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('food')
export const generateMetadata = async ({params}: Props) => metadataOf((await load((await params).slug)).meta)

const load = cache(async (slug: string) => {
  const food = await read(foodBySlug, {slug}, path(slug))
  return food ? foodView(food) : notFound()
})

export default async function FoodPage({params}: Props) {
  const food = await load((await params).slug)
  return (
    <>
      <Food {...food} />
      <StructuredData data={foodPage(food)} />
    </>
  )
}
