import type {foodDrawings} from '../illustrations/foods.ts'
import {keyed, type SeedDocument, slug} from '../reference.ts'
import {figure} from '../text.ts'

interface FoodRecord {
  name: string
  summary: string
  /** What its drawing shows. */
  picture: string
  portion: string
  contains: string[]
  cautions?: [who: string, text: string][]
}

/** A food of one group, by its key. */
export const foodOf =
  (group: 'vegetablesAndFruit' | 'fermented' | 'collagenAndGlutamine' | 'omega3' | 'other') =>
  (key: keyof typeof foodDrawings, {cautions = [], picture, ...record}: FoodRecord): SeedDocument => ({
    _id: `food-${key}`,
    _type: 'food',
    slug: slug(key),
    group,
    ...record,
    image: figure(`food-${key}.png`, picture, {credit: 'Illustration: the editors'}),
    cautions: keyed(
      'c',
      cautions.map(([who, text]) => ({_type: 'caution', who, text})),
    ),
  })

/** Live microbes are a risk for some people, whatever the food. */
export const liveCultures: [string, string] = [
  'you have a weak immune system or are severely ill',
  'Ask your doctor first: live microbes can cause infection.',
]
