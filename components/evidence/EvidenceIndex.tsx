import type {EvidenceIndexView} from '#sanity/content/evidence/view.ts'
import {Filter} from '../filter/Filter.tsx'
import {fitsOf} from '../filter/tokens.ts'
import {Sheet} from '../page/Sheet.tsx'
import {gradeWords} from '../words.ts'
import styles from './EvidenceIndex.module.css'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import {sidesInNumbers} from './sides-in-numbers.ts'

/** All claims by grade, best supported first; radio buttons narrow them down. */
export function EvidenceIndex({meta, claimCount, grades, topics, targets}: EvidenceIndexView) {
  return (
    <Sheet
      title={meta.title}
      standfirst={meta.description}
      note={
        <>
          <a href="/evidence/matrix">The same as a matrix</a> · <a href="/how-we-grade">How we grade</a> ·{' '}
          <a href="/sources">All sources</a>
        </>
      }
      aside={
        <Filter
          label="Narrow the claims down"
          choices={[
            {
              name: 'grade',
              legend: 'Grade',
              options: grades.map(({grade}) => ({value: grade, label: gradeWords[grade]})),
            },
            {name: 'topic', legend: 'What acts', options: topics.map(({kind, title}) => ({value: kind, label: title}))},
            {name: 'about', legend: 'On what', options: targets.map(({id, title}) => ({value: id, label: title}))},
          ]}
        />
      }
    >
      <div className={styles.index}>
        {grades.map((group) => (
          <Group key={group.grade} {...group} />
        ))}
        <p className={styles.total}> of {claimCount} claims</p>
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
        {exposure && `${exposure.kindWord}: ${exposure.name}. `}
        {targets.map(({title}) => title).join(', ')}. <span className={styles.numbers}>{sidesInNumbers(claim)}.</span>
      </p>
    </li>
  )
}
