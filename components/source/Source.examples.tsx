import {exampleFiles} from '../cite/exampleFiles.ts'
import {exampleProducts} from '../disclosure/exampleProducts.ts'
import {bowelClaim, exampleSource} from '../evidence/exampleClaims.ts'
import {exampleMeta} from '../page-head/exampleMeta.ts'
import {Citation} from './Citation.tsx'
import {Source} from './Source.tsx'
import {SourceIndex} from './SourceIndex.tsx'

export const examples = {
  'is cited in full': (
    <p>
      <Citation source={exampleSource} />
    </p>
  ),
  'is cited in brief': (
    <p>
      <Citation source={exampleSource} brief />
    </p>
  ),
  'has a page that says what it means for claims': (
    <Source
      {...exampleSource}
      retracted
      cite={exampleFiles}
      funding="None stated."
      checkedOn={{iso: '2026-10-12', words: '12 October 2026'}}
      links={exampleSource.link ? [exampleSource.link] : []}
      sides={[
        {
          stance: 'supports',
          stanceWord: 'Speaks for',
          claims: [{...bowelClaim, key: 'a', stance: 'supports', note: 'Odds ratio 1.70.'}],
        },
      ]}
      disclosures={exampleProducts.slice(0, 1)}
      products={[{id: 'product-a', name: 'GutGlow capsules', isTrial: false}]}
      places={[{id: 'article-a', title: 'Psoriasis and bowel disease', href: '/articles/psoriasis'}]}
    />
  ),
  'stands in an index by kind': (
    <SourceIndex
      meta={exampleMeta}
      kinds={[{kind: 'systematicReview', kindWord: 'Systematic review', sources: [{...exampleSource, claimCount: 2}]}]}
      paging={{page: 1, pages: 2, previous: null, next: '/sources/page/2'}}
    />
  ),
}
