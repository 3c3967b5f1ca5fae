import {cache} from 'react'
import {FoodIndex} from '#components/food/FoodIndex.tsx'
import {StructuredData} from '#components/structured-data/StructuredData.tsx'
import {foodIndex} from '#sanity/content/food/query.ts'
import {foodIndexView} from '#sanity/content/food/view.ts'
import {listPage} from '#sanity/content/structured-data/list-page.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => foodIndexView(await read(foodIndex, {}, '/foods')))

export default async function FoodIndexPage() {
  const index = await load()
  return (
    <>
      <FoodIndex {...index} />
      <StructuredData
        data={listPage(
          index.meta,
          index.foods.map(({name: title, href}) => ({title, href})),
        )}
      />
    </>
  )
}
