import {PAGE_IDS} from '#lib/page-ids.ts'
import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
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
import {ReadOnArticles} from '../read-on/ReadOnArticles.tsx'
import {rich} from '../rich.ts'
import {TrustStrip} from '../trust-strip/TrustStrip.tsx'
import styles from './SymptomPattern.module.css'

type Props = Omit<SymptomPatternView, 'meta' | 'jsonLd'>

/** A symptom pattern on its own page: what it is like, what the gut has to do with it, and when to get help. */
export function SymptomPattern(pattern: Props) {
  const {name, medicalName, synonyms, summary, byline, trust, images, claims, record, changes, further} = pattern
  const names = listed([medicalName, ...synonyms])
  return (
    <Sheet
      title={name}
      trail={[{title: words.navigation.symptoms, path: '/symptoms'}]}
      standfirst={summary}
      note={
        <>
          {names && `${say(words.site.alsoCalled, {names})} `}
          {byline.length > 0 && <Byline people={byline} />}
        </>
      }
      opening={
        <>
          <TrustStrip trust={trust} />
          <p className={styles.first}>{rich(words.symptoms.helpFirst, {help: (text) => <a href="#help">{text}</a>})}</p>
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
      <Part title={words.symptoms.gut} id="gut">
        <Prose text={pattern.gutLink} />
        <ClaimSet title={words.symptoms.claims} claims={claims} headingLevel={3} />
      </Part>
      <Part title={words.symptoms.otherCauses} id="other-causes">
        <p>{words.symptoms.otherCausesText}</p>
        <Bullets items={pattern.otherCauses} />
      </Part>
      <Part title={words.symptoms.help} id="help">
        {pattern.careCards.map(({key, ...card}) => (
          <CareCard key={key} {...card} headingLevel={3} />
        ))}
      </Part>
      <RecordSection claims={record} />
      {changes.length > 0 && (
        <Part title={words.article.changes} id={PAGE_IDS.changes}>
          <ChangeLog changes={changes} />
        </Part>
      )}
      <ReadOnArticles {...further} />
    </Sheet>
  )
}

const HEADINGS = [
  {id: 'like', text: words.symptoms.like},
  {id: 'gut', text: words.symptoms.gut},
  {id: 'other-causes', text: words.symptoms.otherCauses},
  {id: 'help', text: words.symptoms.help},
]

function WhatItIsLike({feelsLike, looksLike, onSkinTones}: Props) {
  return (
    <Part title={words.symptoms.like} id="like" wide>
      <div className={styles.like}>
        <Sense word={words.symptoms.feelsLike} signs={feelsLike} />
        <Sense word={words.symptoms.looksLike} signs={looksLike} />
        {onSkinTones && (
          <div className={styles.tones}>
            <h3 className={styles.word}>{words.symptoms.onSkinTones}</h3>
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
