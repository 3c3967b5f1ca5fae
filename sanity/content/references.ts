/** A document as a content source hands it out. */
export interface StoredDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

/** Where a document refers to another. */
export interface Reference {
  /** The id of the other document. */
  to: string
  /** The document's own field that the reference lies in, however deep. */
  field: string
  /** The place of the array member that it lies in; 0 when the field is no array. */
  member: number
  /** Whether the words of a text merely link there. */
  link: boolean
}

/** Every reference that a document makes. */
export const referencesIn = (document: StoredDocument): Reference[] =>
  Object.entries(document).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((part, member) =>
      [...targetsIn(part, false)].map((target) => ({field, member, ...target})),
    ),
  )

function* targetsIn(value: unknown, link: boolean): Generator<Pick<Reference, 'to' | 'link'>> {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') yield {to: value._ref, link}
  const inLink = link || ('_type' in value && value._type === 'internalLink')
  for (const child of Object.values(value)) yield* targetsIn(child, inLink)
}

/** The release that a version of a document is in; null for what is published or drafted. */
export const releaseOf = (id: string): string | null => /^versions\.([^.]+)\./.exec(id)?.[1] ?? null

/** The id under which a document is published, from that or from the id of a draft or version of it. */
export const publishedId = (id: string): string => id.replace(/^(drafts|versions\.[^.]+)\./, '')
