import type {words} from '#lib/words/language.ts'

/** Pages that are no document's, and the names of their pictures. */
export const INDEX_CARDS: Record<string, 'home' | 'search' | keyof typeof words.indexes> = {
  '/': 'home',
  '/symptoms': 'symptoms',
  '/foods': 'foods',
  '/questions': 'questions',
  '/sources': 'sources',
  '/evidence': 'evidence',
  '/evidence/matrix': 'matrix',
  '/how-we-grade': 'grading',
  '/glossary': 'glossary',
  '/search': 'search',
}

/** The width and height of every picture. */
export const CARD_SIZE = {width: 1200, height: 630} as const

/** The picture that social networks show for the page of a document. */
export const cardFile = (page: string) => `${page}/card.png`

/** The same for a page that is no document's: the picture of the site where it has none of its own. */
export const indexCardFile = (page: string) => `/cards/${INDEX_CARDS[page] ?? 'home'}.png`
