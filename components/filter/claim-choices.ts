import {words} from '#lib/words/language.ts'
import type {EvidenceIndexView} from '#sanity/content/evidence/view.ts'
import type {FilterChoice} from './tokens.ts'

interface Claims {
  grades: readonly Pick<EvidenceIndexView['grades'][number], 'grade'>[]
  topics: readonly Pick<EvidenceIndexView['topics'][number], 'kind' | 'title'>[]
  /** What claims speak of: conditions, and what else they are about. */
  targets: readonly Pick<EvidenceIndexView['targets'][number], 'id' | 'title'>[]
}

/** By what claims are narrowed down. */
export const claimChoices = ({grades, topics, targets}: Claims): FilterChoice[] => [
  {
    name: 'grade',
    legend: words.filter.grade,
    options: grades.map(({grade}) => ({value: grade, label: words.grades.short[grade]})),
  },
  {name: 'topic', legend: words.filter.topic, options: topics.map(({kind, title}) => ({value: kind, label: title}))},
  {name: 'about', legend: words.filter.about, options: targets.map(({id, title}) => ({value: id, label: title}))},
]
