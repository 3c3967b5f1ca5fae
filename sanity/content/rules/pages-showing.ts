import {referencesIn, type StoredDocument} from '../references.ts'
import type {Neighbours} from './neighbours.ts'

/** Kinds that stand inside pages with what they refer to. */
const CARRIERS = ['foodList', 'faq', 'product', 'symptomPattern']

/** The articles and other documents that show a document themselves, or through a list, a question or a product. */
export function pagesShowing(id: string, neighbours: Neighbours): StoredDocument[] {
  const direct = neighbours.referringTo(id).filter((document) => shows(document, id))
  const carried = direct
    .filter(({_type}) => CARRIERS.includes(_type))
    .flatMap((carrier) => neighbours.referringTo(carrier._id).filter((document) => shows(document, carrier._id)))
  return [...new Map([...direct, ...carried].map((document) => [document._id, document])).values()]
}

const shows = (document: StoredDocument, id: string) => referencesIn(document).some(({to, link}) => to === id && !link)
