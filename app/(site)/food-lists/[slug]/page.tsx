import {notFound} from 'next/navigation'
import {cache} from 'react'
import {FoodList} from '#components/food-list/FoodList.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {foodListBySlug} from '#sanity/content/food-list/query.ts'
import {path} from '#sanity/content/food-list/schema.ts'
import {foodListView} from '#sanity/content/food-list/view.ts'
import {foodListPage} from '#sanity/content/structured-data/food-list-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../../metadata.ts'
import {slugParams} from '../../slugs.ts'

type Props = PageProps<'/food-lists/[slug]'>

export const dynamicParams = true
export const generateStaticParams = () => slugParams('foodList')
export const generateMetadata = async ({params}: Props) => metadataOf((await load((await params).slug)).meta)

const load = cache(async (slug: string) => {
  const foodList = await read(foodListBySlug, {slug}, path(slug))
  return foodList ? foodListView(foodList) : notFound()
})

export default async function FoodListPage({params}: Props) {
  const foodList = await load((await params).slug)
  return (
    <>
      <FoodList {...foodList} />
      <StructuredData data={foodListPage(foodList)} />
    </>
  )
}
