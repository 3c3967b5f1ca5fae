import type {ArticleView} from '#sanity/content/article/view.ts'
import {Body} from '../body/Body.tsx'
import {Byline} from '../byline/Byline.tsx'
import {ChangeLog} from '../change-log/ChangeLog.tsx'
import {Columns} from '../columns/Columns.tsx'
import {ContentsList} from '../contents-list/ContentsList.tsx'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Figure} from '../figure/Figure.tsx'
import {Notice} from '../notice/Notice.tsx'
import {PageHead} from '../page-head/PageHead.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import {TrustStrip} from '../trust-strip/TrustStrip.tsx'
import styles from './Article.module.css'

type Props = Omit<ArticleView, 'meta' | 'jsonLd'>

/** A whole article: head, trust strip, text, record, and what was changed. */
export function Article(article: Props) {
  const {title, section, standfirst, byline, published, hero, trust, contents, body, claims, changes, disclosure} =
    article
  return (
    <article className={styles.article}>
      <PageHead
        title={title}
        trail={section?.href ? [{title: section.title, path: section.href}] : []}
        standfirst={standfirst}
        note={
          <>
            {byline.length > 0 && (
              <>
                <Byline people={byline} />,{' '}
              </>
            )}
            <time dateTime={published.iso}>{published.words}</time>
          </>
        }
      />
      <Columns aside={<ContentsList headings={contents} />}>
        <div className={styles.opening}>
          <TrustStrip trust={trust} />
          {disclosure && (
            <Notice>
              <p>{disclosure}</p>
            </Notice>
          )}
          {hero && <Figure image={hero} first />}
        </div>
        <Body body={body} opening />
        <Further {...article} />
        <RecordSection claims={claims} />
        {changes.length > 0 && (
          <section className={styles.part}>
            <h2 className={styles.title}>What was changed</h2>
            <ChangeLog changes={changes} />
          </section>
        )}
      </Columns>
    </article>
  )
}

function Further({symptomPatterns, foodLists, faqs}: Props) {
  const pages = [
    ...symptomPatterns.map(({id, name, href, summary}) => ({id, title: name, href, text: summary})),
    ...foodLists.map(({id, title, href, standfirst}) => ({id, title, href, text: standfirst})),
    ...faqs.map(({id, question, href, shortAnswer}) => ({id, title: question, href, text: shortAnswer})),
  ]
  if (pages.length === 0) return null
  return (
    <section className={styles.further}>
      <h2 className={styles.title}>Read on</h2>
      {pages.map(({id, ...page}) => (
        <Teaser key={id} {...page} look="line" headingLevel={3} />
      ))}
    </section>
  )
}
