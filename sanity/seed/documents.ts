import {articles} from './articles.ts'
import {claims} from './claims.ts'
import {drafts} from './draft.ts'
import {faqs} from './faqs.ts'
import {foodLists} from './food-lists.ts'
import {foods} from './foods.ts'
import {pages} from './pages.ts'
import {people} from './people.ts'
import {products} from './products.ts'
import {redirects} from './redirects.ts'
import type {SeedDocument} from './reference.ts'
import {sections} from './sections.ts'
import {settings} from './settings.ts'
import {sources} from './sources.ts'
import {symptomPatterns} from './symptom-patterns.ts'
import {terms} from './terms.ts'

/** The whole demonstration dataset, drafts included. */
export const documents: SeedDocument[] = [
  settings,
  ...sections,
  ...people,
  ...terms,
  ...sources,
  ...claims,
  ...products,
  ...foods,
  ...foodLists,
  ...faqs,
  ...symptomPatterns,
  ...pages,
  ...articles,
  ...redirects,
  ...drafts,
]
