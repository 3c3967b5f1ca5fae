import {registry} from '../registry.ts'
import type {Entry} from '../shown.ts'

/** The document that an address belongs to, if there is one. */
export interface Owner {
  type: string
  slug: string
}

const SLUG = '\u0000'
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every form of an address that has a slug in it: of pages, and of the files beside them. */
const forms = Object.values<Entry>(registry).flatMap(({schema, path, files = {}}) => {
  const page = path?.(SLUG)
  if (!page || page.includes('#')) return []
  return ['', ...Object.keys(files)].map((suffix) => ({
    type: schema.name,
    form: new RegExp(`^${literally(page + suffix).replace(SLUG, '([^/]+)')}$`),
  }))
})

/** The documents that a path may be of, by its form alone; none for a list, or for what this site does not have. */
export const ownersOf = (path: string): Owner[] =>
  forms.flatMap(({type, form}) => {
    const slug = form.exec(path)?.[1]
    return slug === undefined ? [] : [{type, slug: decoded(slug)}]
  })

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
