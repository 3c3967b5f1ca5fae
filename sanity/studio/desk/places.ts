import {BasketIcon} from '@sanity/icons/Basket'
import {registry} from '#sanity/content/registry.ts'
import type {Entry} from '#sanity/content/shown.ts'
import {ICONS, iconOf} from '../previews/icons.ts'
import {articles} from './articles.ts'
import {claims, sources} from './evidence.ts'
import type {Place, Shelf} from './shelf.ts'
import {typesIn} from './shelf.ts'
import {symptomPatterns} from './symptom-patterns.ts'

const food: Place = {
  id: 'foods',
  title: 'Foods and food lists',
  icon: BasketIcon,
  places: [
    {id: 'all-foods', title: 'Foods', icon: ICONS.food, type: 'food'},
    {id: 'food-lists', title: 'Food lists', icon: ICONS.foodList, type: 'foodList'},
  ],
}

/** The desk from top to bottom: what is written, what it rests on, and the site around it. */
const ARRANGED: Place[] = [
  articles,
  symptomPatterns,
  food,
  {id: 'faqs', title: 'Questions', icon: ICONS.faq, type: 'faq'},
  'divider',
  claims,
  sources,
  {id: 'glossary', title: 'Glossary', icon: ICONS.term, type: 'term'},
  {id: 'products', title: 'Products', icon: ICONS.product, type: 'product'},
  'divider',
  {id: 'people', title: 'People', icon: ICONS.person, type: 'person'},
  {id: 'pages', title: 'Pages', icon: ICONS.page, type: 'page'},
  {id: 'sections', title: 'Sections', icon: ICONS.section, type: 'section'},
  {id: 'redirects', title: 'Redirects', icon: ICONS.redirect, type: 'redirect'},
]

const entries: Entry[] = Object.values(registry)

/** Kinds of documents of which there is one. */
export const SINGLETONS = entries.filter(({singleton}) => singleton).map(({schema}) => schema)

/** The places of the desk; a kind of document that has none gets a list of its own at the end. */
export function placesOf(arranged: Place[], types: Record<string, Entry>): Place[] {
  const placed: string[] = typesIn(arranged)
  const others = Object.values(types).filter(({schema, singleton}) => !singleton && !placed.includes(schema.name))
  return others.length === 0 ? arranged : [...arranged, 'divider', ...others.map(shelfOf)]
}

const shelfOf = ({schema: {name, title = name}}: Entry): Shelf => ({
  id: name,
  title,
  icon: iconOf(name),
  type: name as Shelf['type'],
}) // the registry's own name

export const PLACES = placesOf(ARRANGED, registry)
