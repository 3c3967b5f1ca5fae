import {stegaClean} from '@sanity/client/stega'
import type {Article} from '../article/query.ts'
import {articleView} from '../article/view.ts'
import {citationFiles} from '../citation/files.ts'
import type {Claim} from '../claim/query.ts'
import {absolute} from '../structured-data/parts.ts'
import {recordFile} from './files.ts'
import type {ArticleRecord} from './format.ts'
import {type Place, placesIn} from './places.ts'
import type {Publisher} from './query.ts'
import {gradedView, headView, personView} from './view.ts'

/** The claims of one article for machines: the same claims under the same numbers as readers see. */
export function articleRecordView(article: Article, publisher: Publisher | null, today = new Date()): ArticleRecord {
  const {href, title, published, byline, trust, claims} = articleView(article, today)
  const places = placesIn(article.body)
  const {csl, ris} = citationFiles(href)
  return stegaClean({
    scope: 'article' as const,
    ...headView(recordFile(href), publisher, today),
    article: {
      url: absolute(href),
      title,
      publishedOn: published.iso,
      authors: byline.map(personView),
      cite: {csl: absolute(csl), ris: absolute(ris)},
    },
    review: {
      status: trust.status,
      inWords: trust.statusWords,
      reviewedOn: trust.reviewedOn?.iso ?? null,
      reviewedBy: trust.reviewer && personView(trust.reviewer),
      dueOn: trust.nextReview?.iso ?? null,
    },
    claims: claims.flatMap(({id, number}) => {
      const made = places.filter(({claim}) => claim._id === id)
      const [first] = made
      return first ? [{number, ...gradedView(first.claim), madeAt: made.map((place) => placeView(place, href))}] : []
    }),
  })
}

/** Every claim that an article makes, once, in reading order. */
export const claimsIn = ({body}: Article): Claim[] => [
  ...new Map(placesIn(body).map(({claim}) => [claim._id, claim])).values(),
]

const placeView = ({heading, said, within}: Place, href: string) => ({
  url: absolute(heading ? `${href}#${encodeURIComponent(heading.anchor)}` : href),
  heading: heading?.text ?? null,
  sentence: said?.sentence ?? null,
  words: said?.words ?? null,
  within: within && {title: within.title, url: within.path && absolute(within.path)},
})
