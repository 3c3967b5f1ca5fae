import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {EvidenceIndexView} from '#sanity/content/evidence/view.ts'
import {Disclosures} from '../disclosure/Disclosures.tsx'
import {claimChoices} from '../filter/claim-choices.ts'
import {Filter} from '../filter/Filter.tsx'
import {fitsOf} from '../filter/tokens.ts'
import {Sheet} from '../page/Sheet.tsx'
import {rich} from '../rich.ts'
import styles from './EvidenceIndex.module.css'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import {sidesInNumbers} from './sides-in-numbers.ts'

/** All claims by grade, best supported first; radio buttons narrow them down. */
export function EvidenceIndex({meta, claimCount, products, grades, topics, targets}: EvidenceIndexView) {
  return (
    <Sheet
      title={meta.title}
      standfirst={meta.description}
      note={
        <>
          <a href="/evidence/matrix">{words.evidence.asMatrix}</a> ·{' '}
          <a href="/how-we-grade">{words.navigation.howWeGrade}</a> ·{' '}
          <a href="/sources">{words.navigation.allSources}</a>
        </>
      }
      opening={<Disclosures products={products} />}
      aside={<Filter label={words.filter.claims} choices={claimChoices({grades, topics, targets})} />}
    >
      <div className={styles.index}>
        {grades.map((group) => (
          <Group key={group.grade} {...group} />
        ))}
        <p className={styles.total}> {say(words.evidence.ofClaims, {count: claimCount})}</p>
      </div>
    </Sheet>
  )
}

function Group({grade, gradeWord, definition, claims}: EvidenceIndexView['grades'][number]) {
  return (
    <section className={styles.group} aria-labelledby={grade} data-group="">
      <div className={styles.head}>
        <p className={styles.sign}>
          <EvidenceSymbol grade={grade} />
        </p>
        <h2 className={styles.grade} id={grade}>
          {gradeWord}
        </h2>
        {definition && <p className={styles.meaning}>{definition}</p>}
      </div>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <Line key={claim.id} {...claim} />
        ))}
      </ul>
    </section>
  )
}

function Line(claim: EvidenceIndexView['grades'][number]['claims'][number]) {
  const {statement, href, grade, exposure, targets} = claim
  const fits = fitsOf({grade: [grade], topic: [exposure?.kind], about: targets.map(({id}) => id)})
  return (
    <li className={styles.claim} data-fits={fits}>
      <p className={styles.statement}>
        <a className={styles.link} href={href}>
          {statement}
        </a>
      </p>
      <p className={styles.facts}>
        {rich(exposure ? words.evidence.factsWithExposure : words.evidence.facts, {
          exposure: exposure && say(words.evidence.exposure, {kind: exposure.kindWord, name: exposure.name}),
          targets: listed(targets.map(({title}) => title)),
          sources: <span className={styles.numbers}>{sidesInNumbers(claim)}</span>,
        })}
      </p>
    </li>
  )
}
