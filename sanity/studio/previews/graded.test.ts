import {expect, test} from '@jest/globals'
import {foodList} from '#sanity/content/food-list/schema.ts'
import {GRADE_ICONS} from './GradeGlyph.tsx'
import {graded} from './graded.ts'

const PLACES = ['items.0.claim.grade', 'items.1.claim.grade']
const {select, prepare} = graded(foodList.preview, PLACES)
const shown = (selected: object) => prepare?.({title: 'Beans', intent: 'mayHelp', ...selected})

test('a list preview asks for what its schema asks for, and for the grades', () => {
  expect(Object.values(select ?? {})).toEqual(['title', 'intent', 'items.0.food.image.image', ...PLACES])
})

test('it says the weakest grade in words, and shows its sign where there is no picture', () => {
  const picture = {asset: {_ref: 'image-a'}}
  const grades = {grade0: 'limited', grade1: 'moderate'}
  expect(shown(grades)).toEqual({
    title: 'Beans',
    subtitle: 'Limited evidence · May help',
    media: GRADE_ICONS.limited,
  })
  expect(shown({...grades, media: picture})).toMatchObject({media: picture})
})

test('it says nothing of grades where there are none', () => {
  expect(shown({grade0: undefined})).toEqual({title: 'Beans', subtitle: 'May help', media: undefined})
})
