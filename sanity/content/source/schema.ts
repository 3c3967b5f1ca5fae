import {defineField, defineType} from '@sanity/types'
import {choices, slugFrom} from '../fields.ts'
import {KIND_WORDS} from '../words.ts'

/** The page of a source. */
export const path = (slug: string) => `/sources/${slug}`

/** The list of all sources. */
export const INDEX = '/sources'

/** What a source is, the weightiest first; the last is never evidence. */
export const KINDS = [
  'guideline',
  'consensus',
  'systematicReview',
  'randomisedTrial',
  'experiment',
  'observationalStudy',
  'caseReport',
  'review',
  'laboratoryStudy',
  'healthService',
  'regulator',
  'reference',
  'promotional',
] as const

export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  description: 'A study, guideline or page that stands behind claims or against them. Enter it once, cite it anywhere.',
  fieldsets: [
    {name: 'identity', title: 'Where to find it', description: 'One is enough; a DOI is best, for it lasts.'},
  ],
  fields: [
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description:
        'What it is, not where it appeared. Promotional pages count for an ingredient list and nothing else.',
      options: {list: choices(KINDS, KIND_WORDS), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'title', title: 'Title', type: 'string', validation: (rule) => rule.required()}),
    slugFrom('title'),
    defineField({
      name: 'authors',
      title: 'Authors',
      type: 'string',
      description: 'As in a reference list: “Long J, Gu J, Yang J, et al.”.',
    }),
    defineField({name: 'publisher', title: 'Journal or publisher', type: 'string'}),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      validation: (rule) => rule.integer().min(1800).max(2100),
    }),
    defineField({
      name: 'design',
      title: 'Design',
      type: 'string',
      description: 'How it was done and on how many: “Randomised trial, 106 completers”.',
    }),
    defineField({
      name: 'doi',
      title: 'DOI',
      type: 'string',
      fieldset: 'identity',
      description: 'It starts with “10.”, without https://doi.org/. Leave it empty when you have not seen it yourself.',
      validation: (rule) => rule.regex(/^10\.\d{4,9}\/\S+$/, {name: 'DOI'}),
    }),
    defineField({
      name: 'pmid',
      title: 'PubMed number',
      type: 'string',
      fieldset: 'identity',
      validation: (rule) => rule.regex(/^\d{1,8}$/, {name: 'PubMed number'}),
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      type: 'url',
      fieldset: 'identity',
      validation: (rule) => rule.uri({scheme: ['https']}),
    }),
    defineField({
      name: 'funding',
      title: 'Who paid for it',
      type: 'string',
      description: 'As the source itself declares it. A maker’s trial of its own product is worth knowing of.',
    }),
    defineField({
      name: 'retracted',
      title: 'Retracted',
      type: 'boolean',
      initialValue: false,
      description: 'Switch this on as soon as you hear of it: every page that leans on the source then says so.',
    }),
    defineField({
      name: 'checkedOn',
      title: 'Checked on',
      type: 'date',
      description: 'The day you last saw that this source exists, says this, and stands.',
      validation: (rule) => rule.required(),
    }),
  ],
  orderings: [
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
    {name: 'newest', title: 'Newest', by: [{field: 'year', direction: 'desc'}]},
    {name: 'longestUnchecked', title: 'Checked longest ago', by: [{field: 'checkedOn', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', kind: 'kind', year: 'year', retracted: 'retracted'},
    prepare: ({title, kind, year, retracted}: SourcePreview) => ({
      title,
      subtitle: [retracted && 'RETRACTED', kind && KIND_WORDS[kind], year].filter(Boolean).join(' · '),
    }),
  },
})

interface SourcePreview {
  title?: string
  kind?: (typeof KINDS)[number]
  year?: number
  retracted?: boolean
}
