import {cache} from 'react'
import {FoodIndex} from '#components/food/FoodIndex.tsx'
import {foodIndex} from '#sanity/content/food/query.ts'
import {foodIndexView} from '#sanity/content/food/view.ts'
import {read} from '#sanity/read.ts'
import {metadataOf} from '../metadata.ts'

export const generateMetadata = async () => metadataOf((await load()).meta)

const load = cache(async () => foodIndexView(await read(foodIndex, {}, '/foods')))

export default async function FoodIndexPage() {
  return <FoodIndex {...(await load())} />
}
