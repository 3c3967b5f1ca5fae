'use client'

import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {ArticlePageView} from '#sanity/content/article/view.ts'
import {Body} from '../body/Body.tsx'
import {Byline} from '../byline/Byline.tsx'
import {ChangeLog} from '../change-log/ChangeLog.tsx'
import {Cite} from '../cite/Cite.tsx'
import {ContentsList} from '../contents-list/ContentsList.tsx'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Figure} from '../figure/Figure.tsx'
import {Notice} from '../notice/Notice.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {Neighbours} from '../read-on/Neighbours.tsx'
import {ReadOn} from '../read-on/ReadOn.tsx'
import {rich} from '../rich.ts'
import {Share} from '../share/Share.tsx'
import {TrustStrip} from '../trust-strip/TrustStrip.tsx'

type Props = Omit<ArticlePageView, 'meta' | 'jsonLd'>

/** A whole article: head, trust strip, text, record, and what was changed. */
export function Article(article: Props) {
  const {
    title,
    section,
    standfirst,
    byline,
    published,
    hero,
    trust,
    contents,
    body,
    claims,
    changes,
    disclosure,
    cite,
    recordFile,
    before,
    after,
  } = article
  const day = <time dateTime={published.iso}>{published.words}</time>
  return (
    <Sheet
      title={title}
      trail={section?.href ? [{title: section.title, path: section.href}] : []}
      standfirst={standfirst}
      note={
        <>
          {byline.length > 0 ? rich(words.article.byline, {byline: <Byline people={byline} />, day}) : day} <Share />
        </>
      }
      opening={
        <>
          <TrustStrip trust={trust} />
          {disclosure && (
            <div data-disclosure="">
              <Notice>
                <p>{disclosure}</p>
              </Notice>
            </div>
          )}
          {hero && <Figure image={hero} caption="margin" />}
        </>
      }
      aside={<ContentsList headings={contents} />}
    >
      <Body body={body} opening />
      <RecordSection claims={claims} />
      {claims.length > 0 && <Cite what="article" files={cite} record={recordFile} />}
      {changes.length > 0 && (
        <Part title={words.article.changes} id={PAGE_IDS.changes}>
          <ChangeLog changes={changes} />
        </Part>
      )}
      <ReadOn pages={furtherPages(article)} />
      <Neighbours section={section?.title ?? null} before={before} after={after} />
    </Sheet>
  )
}

const furtherPages = ({related, symptomPatterns, foodLists, faqs}: Props) => [
  ...related.map(({id, title, href, standfirst, shares}) => ({
    id,
    title,
    href,
    text: standfirst,
    kicker: say(words.article.inCommon, {shares}),
  })),
  ...symptomPatterns.map(({id, name, href, summary}) => ({
    id,
    title: name,
    href,
    text: summary,
    kicker: words.pages.symptomPattern,
  })),
  ...foodLists.map(({id, title, href, standfirst}) => ({
    id,
    title,
    href,
    text: standfirst,
    kicker: words.pages.foodList,
  })),
  ...faqs.map(({id, question, href, shortAnswer}) => ({
    id,
    title: question,
    href,
    text: shortAnswer,
    kicker: words.pages.faq,
  })),
]
