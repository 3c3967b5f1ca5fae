import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {ClaimPageView} from '#sanity/content/claim/page/view.ts'
import {Cite} from '../cite/Cite.tsx'
import {ContentsList} from '../contents-list/ContentsList.tsx'
import {Disclosures} from '../disclosure/Disclosures.tsx'
import {EvidenceTag} from '../evidence/EvidenceTag.tsx'
import {SearchNote, Sides} from '../evidence/Sides.tsx'
import {Verdict} from '../evidence/Verdict.tsx'
import {Facts} from '../facts/Facts.tsx'
import {Notice} from '../notice/Notice.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import styles from './Claim.module.css'
import {Targets} from './Targets.tsx'

type Props = Omit<ClaimPageView, 'meta' | 'jsonLd'>

/** A claim on its own page: its grade and why, what speaks for and against it, what it was before, and where it stands. */
export function Claim(claim: Props) {
  const {statement, trail, exposure, targets, population, why, searchNote, history, places, cite, product} = claim
  const sources = [...claim.for, ...claim.qualifying, ...claim.against]
  return (
    <Sheet
      title={statement}
      trail={trail}
      before={<Disclosures products={product ? [product] : []} />}
      kicker={exposure && say(words.evidence.exposure, {kind: exposure.kindWord, name: exposure.name})}
      opening={<Verdict {...claim} />}
      aside={<ContentsList headings={headingsOf(claim)} />}
    >
      {sources.some(({source}) => source.retracted) && (
        <Notice tone="important">
          <p>{words.claim.retracted}</p>
        </Notice>
      )}
      <Part title={words.claim.why} id="why">
        <p>{why}</p>
        <Facts
          facts={[
            [words.claim.studied, population],
            [words.claim.about, <Targets key="targets" targets={targets} />],
            [
              words.claim.acts,
              exposure && (exposure.href ? <a href={exposure.href}>{exposure.name}</a> : exposure.name),
            ],
          ]}
        />
      </Part>
      <Part title={say(words.evidence.sourceCount, {count: sources.length})} id="sources" wide>
        <div className={styles.sources}>
          <Sides claim={claim} />
          {searchNote && <SearchNote text={searchNote} />}
          {sources.length > 0 && <Cite what="claim" files={cite} />}
        </div>
      </Part>
      <Part title={words.claim.history} id="history">
        <History history={history} />
      </Part>
      {places.length > 0 && (
        <Part title={words.claim.places} id="places">
          <Places places={places} />
        </Part>
      )}
    </Sheet>
  )
}

const headingsOf = ({places}: Props) =>
  [
    {id: 'why', text: words.claim.why},
    {id: 'sources', text: words.claim.sources},
    {id: 'history', text: words.claim.history},
    ...(places.length > 0 ? [{id: 'places', text: words.claim.places}] : []),
  ].map((heading) => ({...heading, level: 2 as const}))

const History = ({history}: Pick<Props, 'history'>) => (
  <ol className={styles.history}>
    {history.map(({key, grade, gradedOn, note}) => (
      <li key={key} className={styles.graded}>
        <time className={styles.date} dateTime={gradedOn.iso}>
          {gradedOn.words}
        </time>
        <span>
          <EvidenceTag grade={grade} /> <span className={styles.note}>{note}</span>
        </span>
      </li>
    ))}
  </ol>
)

const Places = ({places}: Pick<Props, 'places'>) => (
  <Facts
    facts={places.map(({kind, kindWord, pages}) => [
      kindWord,
      <ul key={kind}>
        {pages.map(({id, title, href}) => (
          <li key={id}>{href ? <a href={href}>{title}</a> : title}</li>
        ))}
      </ul>,
    ])}
  />
)
