import {combineLatest, firstValueFrom, map, switchMap} from 'rxjs'
import type {DocumentStore} from 'sanity'
import {
  type DocumentLocation,
  type DocumentLocationResolver,
  type DocumentLocationsState,
  type DocumentResolver,
  defineDocuments,
} from 'sanity/presentation'
import type {Neighbours} from '#sanity/content/neighbours.ts'
import {hasOwnPage, pathOf, routes} from '#sanity/content/preview/addresses.ts'
import {publishedId, releaseOf, type StoredDocument} from '#sanity/content/references.ts'
import {type PlaceShown, placesShowing, type ShownOn} from './inspectors/shown-on/places.ts'
import {cachedLookUp, latestLookUp} from './look-up.ts'

/** Presentation's "Used on N pages": the pages that show a document as it is being edited; asked anew after every change. */
export const locations: DocumentLocationResolver = ({id, version}, {documentStore}) => {
  const ids = statesOf(id, version)
  const states = documentStore.listenQuery({fetch: STATES, listen: STATES}, {ids}, {perspective: 'raw'})
  const publishes = documentStore.listenQuery({fetch: NOW, listen: PUBLISHED}, {}, {perspective: 'raw'})
  return combineLatest([states, publishes.pipe(map(() => latestLookUp() ?? lookUpOver(documentStore)))]).pipe(
    switchMap(([found, lookUp]: [StoredDocument[], Neighbours]) => locationsOf(found, lookUp)),
  )
}

/** The document behind each page of the site, so that Presentation opens it. */
export const mainDocuments: DocumentResolver[] = defineDocuments([
  {route: '/', type: 'siteSettings'},
  ...routes.map(([route, type]) => ({route, filter: `_type == "${type}" && slug.current == $slug`})),
])

const STATES = '*[_id in $ids]'
const NOW = 'now()'
const PUBLISHED = '*[!(_id in path("drafts.**"))]'
const NOTHING = '*[_id == "none"]'

const statesOf = (id: string, release: string | undefined) => [
  publishedId(id),
  `drafts.${publishedId(id)}`,
  ...(release ? [`versions.${release}.${publishedId(id)}`] : []),
]

/** Of a document's states the preview shows the one in the release that is looked at, else the draft. */
async function locationsOf(states: StoredDocument[], lookUp: Neighbours): Promise<DocumentLocationsState> {
  const document =
    states.find(({_id}) => releaseOf(_id)) ?? states.find(({_id}) => _id !== publishedId(_id)) ?? states[0]
  if (!document) return {message: 'Nothing is written yet', tone: 'caution'}
  const isPublished = states.some(({_id}) => _id === publishedId(_id))
  const isWithoutAddress = hasOwnPage(document._type) && pathOf(document) === null
  return stateOf(await placesShowing(document, lookUp), {isPublished, isWithoutAddress})
}

/** Presentation hands its resolvers no client, only the Studio's store of documents; each question to it costs a listener. */
const lookUpOver = (documentStore: DocumentStore): Neighbours =>
  cachedLookUp((groq, params) =>
    firstValueFrom(documentStore.listenQuery({fetch: groq, listen: NOTHING}, {...params}, {perspective: 'published'})),
  )

/** What Presentation says of the places. */
export function stateOf(
  {own, within, lists, everywhere}: ShownOn,
  {isPublished, isWithoutAddress = false}: {isPublished: boolean; isWithoutAddress?: boolean},
): DocumentLocationsState {
  const places = [...(own ? [own] : []), ...within, ...lists]
  if (isWithoutAddress)
    return {message: 'Give it an address (slug) to preview it', tone: 'caution', locations: places.map(locationOf)}
  const verb = isPublished ? 'Shown' : 'Would be shown'
  if (everywhere) return {message: `${verb} on every page`, tone: 'caution', locations: places.map(locationOf)}
  if (places.length === 0) return {message: 'No page shows this', tone: 'caution'}
  return {
    message: `${verb} on ${places.length} ${places.length === 1 ? 'page' : 'pages'}`,
    tone: 'positive',
    locations: places.map(locationOf),
  }
}

const locationOf = ({title, path}: PlaceShown): DocumentLocation => ({title, href: path})
