import {stegaClean} from '@sanity/client/stega'
import {path as article} from '../article/schema.ts'
import {path as claim} from '../claim/schema.ts'
import {path as faq} from '../faq/schema.ts'
import {path as food} from '../food/schema.ts'
import {path as foodList} from '../food-list/schema.ts'
import {path as page} from '../page/schema.ts'
import {path as person} from '../person/schema.ts'
import {path as section} from '../section/schema.ts'
import {path as source} from '../source/schema.ts'
import {path as symptomPattern} from '../symptom-pattern/schema.ts'
import {path as term} from '../term/schema.ts'
import type {LinkTarget, TitledLink} from './query.ts'

const paths: Record<string, (slug: string) => string> = {
  article,
  claim,
  faq,
  food,
  foodList,
  page,
  person,
  section,
  source,
  symptomPattern,
  term,
}

/** The path of a document's page; null for a kind that has none. */
export function hrefOf({_type, slug}: Pick<LinkTarget, '_type' | 'slug'>): string | null {
  return paths[_type]?.(stegaClean(slug)) ?? null
}

/** A link with its words. */
export const linkView = ({_id, title, ...target}: TitledLink) => ({id: _id, title, href: hrefOf(target)})
