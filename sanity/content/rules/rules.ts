import type {DocumentType} from '../registry.ts'
import type {Rule} from './rule.ts'

/** The rules of each kind of document. */
export const rules = {
  article: [],
  page: [],
  section: [],
  symptomPattern: [],
  food: [],
  foodList: [],
  faq: [],
  claim: [],
  source: [],
  person: [],
  term: [],
  product: [],
  siteSettings: [],
  redirect: [],
} satisfies Record<DocumentType, readonly Rule[]>
