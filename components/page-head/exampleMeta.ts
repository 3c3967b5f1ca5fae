import type {MetaView} from '#sanity/content/meta/view.ts'

/** What an index says in its head, for the examples. */
export const exampleMeta: MetaView = {
  title: 'An index',
  description: 'Everything of one kind.',
  canonicalPath: '/index',
  image: null,
  shareImage: null,
  type: 'website',
  card: {file: '/cards/home.png', title: 'An example', kindWord: null, grades: [], alt: 'An example'},
}
