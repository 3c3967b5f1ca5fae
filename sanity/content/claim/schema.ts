import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choices, referencesTo, slugFrom} from '../fields.ts'
import {GRADE_WORDS, OUTCOME_WORDS} from '../words.ts'

/** The page of a claim. */
export const path = (slug: string) => `/claims/${slug}`

/** How well a claim is supported. Contested is no middle: studies disagree. */
export const GRADES = ['strong', 'moderate', 'limited', 'contested', 'unsupported'] as const

/** On which side of a claim a source stands. */
export const STANCES = ['supports', 'qualifies', 'contradicts'] as const

/** What is said to act on the skin or the gut; what goes on inside the body comes last, for nobody can choose it. */
export const EXPOSURE_KINDS = ['food', 'habit', 'supplement', 'mechanism'] as const

/** What a claim may be about besides conditions of the skin. */
export const OUTCOMES = ['gutLining', 'gutBacteria', 'inflammation', 'health'] as const

export const claim = defineType({
  name: 'claim',
  title: 'Claim',
  type: 'document',
  description: 'One statement about health, graded once. A new grade shows on every page that makes the claim.',
  groups: [
    {name: 'statement', title: 'Statement', default: true},
    {name: 'evidence', title: 'Evidence'},
    {name: 'record', title: 'Record'},
  ],
  fields: [
    defineField({
      name: 'statement',
      title: 'Statement',
      type: 'string',
      group: 'statement',
      description:
        'One claim in one plain sentence, as people make it. The grade judges it; the reason says how sure we are.',
      validation: (rule) => rule.required().max(160),
    }),
    {...slugFrom('statement'), group: 'statement'},
    defineField({
      name: 'grade',
      title: 'Grade',
      type: 'string',
      group: 'statement',
      description: 'Judge all the evidence below together, not the best study alone. The settings define each grade.',
      options: {list: choices(GRADES, GRADE_WORDS), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'why',
      title: 'Why this grade',
      type: 'text',
      rows: 3,
      group: 'statement',
      description:
        'One sentence that a reader without training can follow, in the words of the grade: “does”, “probably”, “may”, “studies disagree”, “we found no good evidence”.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'exposure',
      title: 'What acts',
      type: 'exposure',
      group: 'statement',
      description: 'The food, habit, supplement or mechanism that the claim is about.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'conditions',
      title: 'Conditions',
      type: 'array',
      group: 'statement',
      description: 'The symptom patterns that the claim is about. Leave this empty when it speaks of skin in general.',
      of: referencesTo('symptomPattern'),
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'outcomes',
      title: 'Besides the skin',
      type: 'array',
      group: 'statement',
      description:
        'What else the claim says is changed. With no condition and nothing here, it speaks of skin in general.',
      of: [defineArrayMember({type: 'string'})],
      options: {list: choices(OUTCOMES, OUTCOME_WORDS)},
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'population',
      title: 'Who was studied',
      type: 'string',
      group: 'evidence',
      description: 'For example “106 adults with moderate acne”. Mice are not people: say so.',
    }),
    defineField({
      name: 'evidence',
      title: 'Evidence',
      type: 'array',
      group: 'evidence',
      description: 'Sources for the claim, against it, and those that limit it. Look for all three.',
      of: [defineArrayMember({type: 'evidence'})],
    }),
    defineField({
      name: 'searchNote',
      title: 'Where we looked',
      type: 'text',
      rows: 3,
      group: 'evidence',
      description:
        'When there is little evidence: where you searched, for what, and when. Finding nothing is a finding.',
    }),
    defineField({
      name: 'gradedOn',
      title: 'Graded on',
      type: 'date',
      group: 'record',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'gradedBy',
      title: 'Graded by',
      type: 'reference',
      group: 'record',
      to: [{type: 'person'}],
    }),
    defineField({
      name: 'history',
      title: 'Earlier grades',
      type: 'array',
      group: 'record',
      description: 'When you give the claim another grade, add the one it had, and say why. Readers see all of them.',
      of: [defineArrayMember({type: 'earlierGrade'})],
    }),
  ],
  orderings: [
    {name: 'statement', title: 'Statement', by: [{field: 'statement', direction: 'asc'}]},
    {name: 'longestUngraded', title: 'Graded longest ago', by: [{field: 'gradedOn', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'statement', grade: 'grade', gradedOn: 'gradedOn'},
    prepare: ({title, grade, gradedOn}: {title?: string; grade?: (typeof GRADES)[number]; gradedOn?: string}) => ({
      title,
      subtitle: grade ? `${GRADE_WORDS[grade]} · graded ${gradedOn ?? 'without a date'}` : 'Not graded',
    }),
  },
})
