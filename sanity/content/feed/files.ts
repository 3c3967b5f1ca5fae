/** The forms that a feed comes in, by the last part of their addresses, with their media types and names. */
export const FEEDS = {
  '/feed.xml': {type: 'application/rss+xml', name: 'RSS'},
  '/atom.xml': {type: 'application/atom+xml', name: 'Atom'},
  '/feed.json': {type: 'application/feed+json', name: 'JSON Feed'},
} as const

export type FeedFile = keyof typeof FEEDS

/** Every form of a feed, and what it holds. */
export const feeds = <const P extends string>(part: P) => ({
  '/feed.xml': part,
  '/atom.xml': part,
  '/feed.json': part,
})

/** The address of a feed: that of the page whose articles it holds, and the form. */
export const feedFile = (page: string, form: FeedFile): string => (page === '/' ? form : page + form)
