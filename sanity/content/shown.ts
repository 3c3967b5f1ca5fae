import type {SchemaTypeDefinition} from '@sanity/types'

/**
 * As much of a document as somebody may show:
 * - `page`: all that its own page shows; `path`: the address of that page
 * - `title`: its name in a link; `name`: a person, a pattern, a food or a product where it is named; `card`: it in a list of pages
 * - `digest`: it inside another page; `row`: it in a table; `item`: one member of its array, with what stands beside it
 * - `grade`: a claim with its grade; `record`: that with its evidence; `entry`: all that is known of it
 * - `line`: a claim with what it is about and the numbers of its sources; `use`: how it uses a source; `count`: that it does
 * - `places`: a document's name in a link, and the pages that show it within theirs
 * - `claims`: what a text claims, and where, with all that stands behind it; `sources`: what those claims rest on
 * - `reference`: a source with everything that is known of it, as files beside pages give it
 * - `grades`: its name and how its claims are graded; `news`: an article in a feed, and what a feed has of its section
 * - `whole`: an article alone, with all that stands in its text and nothing that it leads on to
 * - `text`: its words, of which search makes its index
 * - `near`: an article as a card whose place depends on what its text claims
 * - `sharers`: the articles that share it with each other, and so lead to each other
 * - `address`: its address, and when it was last changed
 * - `citation`, `definition`, `mention`, `frame`: a source, a term, a product, and what stands around every page
 * - `disclosure`: a product's name, our relationship with its maker, and whether there is a trial
 */
export type Part =
  | ('page' | 'path' | 'title' | 'name' | 'card' | 'digest' | 'row' | 'item')
  | (
      | 'grade'
      | 'record'
      | 'entry'
      | 'line'
      | 'use'
      | 'count'
      | 'places'
      | 'claims'
      | 'sources'
      | 'reference'
      | 'grades'
      | 'whole'
      | 'news'
      | 'text'
      | 'near'
      | 'sharers'
      | 'address'
      | 'citation'
      | 'definition'
      | 'mention'
      | 'disclosure'
      | 'frame'
    )

/** Which part is wanted of whatever a field refers to, or which of its parts, where need be by its type. */
export type Wanted = Parts | Readonly<{[type: string]: Parts}>
type Parts = Part | readonly Part[]

/** A path of the site that lists documents, or every page there is. */
export type Place = `/${string}` | 'everything'

/** Whether a path leads to a page, not to a file for machines. */
export const isPage = (path: string): boolean => !/\.[a-z]+$/.test(path)

/** All that the rest of the code asks of a kind of document. */
export interface Entry {
  schema: SchemaTypeDefinition
  /** The address of its page, from its slug; absent where it has none. */
  path?: (slug: string) => string
  /** Files beside its page, by what their addresses add to that of the page, and the part that each holds. */
  files?: Readonly<{[suffix in `/${string}`]?: Part}>
  /** There is one document of this kind; its id is the name of the kind. */
  singleton?: true
  /** Where all documents of this kind stand, and as what. */
  listed?: Readonly<{[place in Place]?: Part}>
  /** What a part of it shows of the documents that its fields refer to: part → field → wanted. */
  shows?: Readonly<{[part in Part]?: Readonly<{[field: string]: Wanted}>}>
  /** What a part of it shows of documents that refer to it: part → their type → the field they do it by → wanted. */
  gathers?: Readonly<{[part in Part]?: Readonly<{[type: string]: Readonly<{[field: string]: Parts}>}>}>
}
