import type {StructureResolver} from 'sanity/structure'
import {registry} from '#sanity/content/registry.ts'
import type {Entry} from '#sanity/content/shown.ts'

/** The list of content that an editor starts from: kinds of documents in the registry's order, singletons last. */
export const structure: StructureResolver = (S) => {
  const entries: Entry[] = Object.values(registry)
  const several = entries.filter(({singleton}) => !singleton)
  const single = entries.filter(({singleton}) => singleton)
  return S.list()
    .title('Content')
    .items([
      ...several.map(({schema}) => S.documentTypeListItem(schema.name)),
      S.divider(),
      ...single.map(({schema: {name, title = name}}) =>
        S.listItem().id(name).title(title).child(S.document().schemaType(name).documentId(name).title(title)),
      ),
    ])
}
