import type {PlaceShown, ShownOn} from './places.ts'

/** Whether readers find a document on a page now, or when its draft is published, or only until then. */
export type When = 'now' | 'afterPublishing' | 'untilPublishing'

export interface ListedPlace extends PlaceShown {
  when: When
}

export interface PlaceGroup {
  title: string
  places: ListedPlace[]
}

/** What the inspector lists of a document that is published, has a draft, or both. */
export interface Places {
  groups: PlaceGroup[]
  /** How many pages there are in the groups. */
  count: number
  everywhere: boolean
}

/** Puts the places of a document's two states together; a page that shows both stands once. */
export function groupsOf(published: ShownOn | null, draft: ShownOn | null): Places {
  const both = {published, draft}
  const groups = [
    {title: 'Its own page', places: merged(both, ({own}) => (own ? [own] : []))},
    {title: 'Pages that include it', places: merged(both, ({within}) => within)},
    {title: 'Lists', places: merged(both, ({lists}) => lists)},
  ].filter(({places}) => places.length > 0)
  return {
    groups,
    count: groups.reduce((sum, {places}) => sum + places.length, 0),
    everywhere: Boolean(published?.everywhere || draft?.everywhere),
  }
}

function merged(
  {published, draft}: {published: ShownOn | null; draft: ShownOn | null},
  part: (shown: ShownOn) => PlaceShown[],
): ListedPlace[] {
  const now = published ? part(published) : []
  const then = draft ? part(draft) : now
  const isIn = (places: PlaceShown[], {path}: PlaceShown) => places.some((one) => one.path === path)
  return [
    ...then.map((place) => ({...place, when: isIn(now, place) ? ('now' as const) : ('afterPublishing' as const)})),
    ...now.filter((place) => !isIn(then, place)).map((place) => ({...place, when: 'untilPublishing' as const})),
  ]
}

/** The count in words: where readers find the document, or would find it. */
export function summaryOf({count, everywhere}: Places, isPublished: boolean): string {
  const verb = isPublished ? 'Shown' : 'Not published yet. It would be shown'
  if (everywhere) return `${verb} on every page of the site.`
  if (count === 0) return isPublished ? 'No page shows this.' : 'Not published yet. No page would show it.'
  return `${verb} on ${count} ${count === 1 ? 'page' : 'pages'}.`
}
