import type {SymptomPatternView} from '#sanity/content/symptom-pattern/view.ts'
import {Bullets} from '../bullets/Bullets.tsx'
import {Byline} from '../byline/Byline.tsx'
import {CareCard} from '../care-card/CareCard.tsx'
import {ChangeLog} from '../change-log/ChangeLog.tsx'
import {ClaimSet} from '../claim/ClaimSet.tsx'
import {ContentsList} from '../contents-list/ContentsList.tsx'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Figure} from '../figure/Figure.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {Prose} from '../prose/Prose.tsx'
import {articlePages, ReadOn} from '../read-on/ReadOn.tsx'
import {TrustStrip} from '../trust-strip/TrustStrip.tsx'
import styles from './SymptomPattern.module.css'

type Props = Omit<SymptomPatternView, 'meta' | 'jsonLd'>

/** A symptom pattern on its own page: what it is like, what the gut has to do with it, and when to get help. */
export function SymptomPattern(pattern: Props) {
  const {name, medicalName, synonyms, summary, byline, trust, images, claims, record, changes, articles} = pattern
  const names = [medicalName, ...synonyms].filter(Boolean).join(', ')
  return (
    <Sheet
      title={name}
      trail={[{title: 'Signs on the skin', path: '/symptoms'}]}
      standfirst={summary}
      note={
        <>
          {names && `Also called: ${names}. `}
          {byline.length > 0 && <Byline people={byline} />}
        </>
      }
      opening={
        <>
          <TrustStrip trust={trust} />
          <p className={styles.first}>
            Some signs cannot wait. <a href="#help">See when to get help</a> first.
          </p>
        </>
      }
      aside={<ContentsList headings={HEADINGS.map((heading) => ({...heading, level: 2}))} />}
    >
      <WhatItIsLike {...pattern} />
      {images.map((image) => (
        <div key={image.key} className={styles.column}>
          <Figure image={image} />
        </div>
      ))}
      <Part title="What the gut has to do with it" id="gut">
        <Prose text={pattern.gutLink} />
        <ClaimSet title="Claims you may have read" claims={claims} headingLevel={3} />
      </Part>
      <Part title="Other causes" id="other-causes">
        <p>The same signs can have other causes. A doctor can tell them apart.</p>
        <Bullets items={pattern.otherCauses} />
      </Part>
      <Part title="When to get help" id="help">
        {pattern.careCards.map(({key, ...card}) => (
          <CareCard key={key} {...card} headingLevel={3} />
        ))}
      </Part>
      <RecordSection claims={record} />
      {changes.length > 0 && (
        <Part title="What was changed" id="changes">
          <ChangeLog changes={changes} />
        </Part>
      )}
      <ReadOn pages={articlePages(articles)} />
    </Sheet>
  )
}

const HEADINGS = [
  {id: 'like', text: 'What it is like'},
  {id: 'gut', text: 'What the gut has to do with it'},
  {id: 'other-causes', text: 'Other causes'},
  {id: 'help', text: 'When to get help'},
]

function WhatItIsLike({feelsLike, looksLike, onSkinTones}: Props) {
  return (
    <Part title="What it is like" id="like" wide>
      <div className={styles.like}>
        <Sense word="Feels like" signs={feelsLike} />
        <Sense word="Looks like" signs={looksLike} />
        {onSkinTones && (
          <div className={styles.tones}>
            <h3 className={styles.word}>On different skin tones</h3>
            <p>{onSkinTones}</p>
          </div>
        )}
      </div>
    </Part>
  )
}

const Sense = ({word, signs}: {word: string; signs: string[]}) => (
  <div className={styles.sense}>
    <h3 className={styles.word}>{word}</h3>
    <ul className={styles.signs}>
      {signs.map((sign) => (
        <li key={sign} className={styles.sign}>
          {sign}
        </li>
      ))}
    </ul>
  </div>
)
