import type {InitialValueTemplateItem, NewDocumentOptionsResolver, TemplateResolver} from 'sanity'
import type {InitialValueTemplateItemBuilder, StructureBuilder} from 'sanity/structure'
import {entryOf} from '#sanity/content/registry.ts'

type Fields = Record<string, unknown>

const today = () => new Date().toISOString().slice(0, 10)
const key = () => crypto.randomUUID().slice(0, 12)

/** The card that every symptom pattern needs; its editor adds the reasons, and a more urgent one where there is one. */
const careCard = () => ({_type: 'careCard', _key: key(), level: 'routine', heading: 'See a GP if:'})

/** What new documents start with, where that is more than their fields say. */
const STARTS: Record<string, () => Fields> = {
  article: () => ({publishedOn: today()}),
  symptomPattern: () => ({careCards: [careCard()]}),
  claim: () => ({gradedOn: today()}),
  source: () => ({checkedOn: today()}),
  product: () => ({searchedOn: today()}),
}

/** What a new document of a type starts with: its own, and what the list it is made from adds. */
export const startOf = (type: string, start: Fields = {}): Fields => ({...STARTS[type]?.(), ...start})

/** One template a type; a list hands it the fields that its documents share. */
export const templates: TemplateResolver = (previous) =>
  previous.map((template) => ({
    ...template,
    value: (params: {start?: Fields} = {}) => startOf(template.schemaType, params.start),
  }))

/** The template of a type for a list whose documents all have these fields. */
export const hereOf = (S: StructureBuilder, type: string, start?: Fields): InitialValueTemplateItemBuilder =>
  S.initialValueTemplateItem(type, start && {start})

/** Made from their own lists alone: nobody starts an idea with one. */
const NOT_OFFERED = new Set(['section', 'redirect'])

/** What stands under “+”. */
export const newDocumentOptions: NewDocumentOptionsResolver = (options, {creationContext}) =>
  options.filter(({templateId}: InitialValueTemplateItem | {templateId: string}) => {
    if (entryOf(templateId)?.singleton) return false
    return creationContext.type !== 'global' || !NOT_OFFERED.has(templateId)
  })
