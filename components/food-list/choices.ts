import {alphabetically} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import type {FilterChoice} from '../filter/tokens.ts'
import {fitsOf} from '../filter/tokens.ts'
import type {Grade} from '../words.ts'

/** What a food can be chosen by: where it stands, and how what is said of it is graded. */
export interface Choosable {
  group: string
  groupWord: string
  grades: Grade[]
}

const UNGRADED = 'none'

/** What readers may narrow foods down by: that in which these differ. */
export function foodChoices(foods: Choosable[]): FilterChoice[] {
  const groups = new Map(foods.map(({group, groupWord}) => [group, groupWord]))
  const graded = Object.entries({...words.grades.short, [UNGRADED]: words.grades.none})
  const choices = [
    {
      name: 'group',
      legend: words.filter.group,
      options: [...groups].map(([value, label]) => ({value, label})).sort(byLabel),
    },
    {
      name: 'grade',
      legend: words.filter.foodGrade,
      options: graded
        .filter(([grade]) => foods.some((food) => gradesOf(food).includes(grade)))
        .map(([value, label]) => ({value, label})),
    },
  ]
  return choices.filter(({options}) => options.length > 1)
}

const byLabel = (one: {label: string}, other: {label: string}) => alphabetically(one.label, other.label)

/** What a food has of these, for its `data-fits`. */
export const foodFits = (food: Choosable): string => fitsOf({group: [food.group], grade: gradesOf(food)})

const gradesOf = ({grades}: Choosable): string[] => (grades.length > 0 ? grades : [UNGRADED])
