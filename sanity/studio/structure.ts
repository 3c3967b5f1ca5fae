import type {ListItemBuilder, StructureBuilder, StructureResolver, StructureResolverContext} from 'sanity/structure'
import {entryOf} from '#sanity/content/registry.ts'
import {API_VERSION} from './api-version.ts'
import {factsFrom} from './desk/facts.ts'
import {PLACES, SINGLETONS} from './desk/places.ts'
import type {Bay, Place, Shelf, ShelfEach} from './desk/shelf.ts'
import {iconOf} from './previews/icons.ts'
import {hereOf} from './templates.ts'

/** The desk that an editor works from: desk/places.ts says what stands on it. */
export const structure: StructureResolver = (S, context) =>
  S.list()
    .id('desk')
    .title('Desk')
    .items([...PLACES.map((place) => itemOf(S, context, place)), S.divider(), ...SINGLETONS.map(one(S))])

function itemOf(
  S: StructureBuilder,
  context: StructureResolverContext,
  place: Place,
): ListItemBuilder | ReturnType<StructureBuilder['divider']> {
  if (place === 'divider') return S.divider()
  const {id, title, icon} = place
  const item = S.listItem().id(id).title(title).icon(icon)
  if ('places' in place) return item.child(bay(S, context, place))
  return 'each' in place ? item.child(each(S, place)) : shelf(S, context, item, place)
}

const bay = (S: StructureBuilder, context: StructureResolverContext, {id, title, places}: Bay) =>
  S.list()
    .id(id)
    .title(title)
    .items(places.map((place) => itemOf(S, context, place)))

/** A list whose filter goes by the settings is made when it is opened. */
const shelf = (S: StructureBuilder, context: StructureResolverContext, item: ListItemBuilder, place: Shelf) =>
  item.child(
    place.params
      ? async () => {
          const client = context.getClient({apiVersion: API_VERSION})
          return listOf(S, place, place.params?.(await factsFrom(client, new Date())))
        }
      : listOf(S, place),
  )

function listOf(S: StructureBuilder, place: Shelf, params: Record<string, unknown> = {}) {
  const {id, title, type, filter, order, startsWith} = place
  return S.documentTypeList(type)
    .id(id)
    .title(title)
    .apiVersion(API_VERSION)
    .filter(filter ? `_type == $type && (${filter})` : '_type == $type')
    .params({type, ...params})
    .defaultOrdering(order ?? firstOrdering(type))
    .initialValueTemplates([hereOf(S, type, startsWith)])
}

/** For each section, its articles; one that is made there starts in it. */
const each = (S: StructureBuilder, {id, title, type, each: kind, by}: ShelfEach) =>
  S.documentTypeList(kind)
    .id(id)
    .title(title)
    .defaultOrdering(firstOrdering(kind))
    .initialValueTemplates([])
    .child(async (to, {structureContext}) => {
      const client = structureContext.getClient({apiVersion: API_VERSION})
      const name = await client.fetch<string | null>('*[_id == $to][0].title', {to}, {perspective: 'drafts'})
      return listOf(
        S,
        {
          id: to,
          title: name ?? title,
          icon: iconOf(type),
          type,
          filter: `${by}._ref == $to`,
          startsWith: {[by]: {_type: 'reference', _ref: to}},
        },
        {to},
      )
    })

const one =
  (S: StructureBuilder) =>
  ({name, title = name}: {name: string; title?: string}) =>
    S.listItem()
      .id(name)
      .title(title)
      .icon(iconOf(name))
      .child(S.document().schemaType(name).documentId(name).title(title))

/** How lists of a type are sorted where nothing else is said. */
const firstOrdering = (type: string) => {
  const schema = entryOf(type)?.schema
  return (
    (schema && 'orderings' in schema && schema.orderings?.[0]?.by) || [
      {field: '_updatedAt', direction: 'desc' as const},
    ]
  )
}
