'use client'

import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {MatrixView} from '#sanity/content/evidence/matrix.ts'
import {Disclosures} from '../disclosure/Disclosures.tsx'
import {GradeKey} from '../evidence/GradeKey.tsx'
import {claimChoices} from '../filter/claim-choices.ts'
import {Filter} from '../filter/Filter.tsx'
import {PageHead} from '../page-head/PageHead.tsx'
import {matrixLayout} from './layout.ts'
import styles from './Matrix.module.css'
import {MatrixPicture} from './MatrixPicture.tsx'
import {MatrixTable} from './MatrixTable.tsx'

/** The evidence matrix: what one can choose against what it is said to change, then what is said to go on inside. */
export function Matrix({meta, products, columns, choices, inside, grades, topics}: MatrixView) {
  return (
    <article className={styles.matrix}>
      <PageHead
        title={meta.title}
        standfirst={meta.description}
        trail={[{title: words.navigation.theEvidence, path: '/evidence'}]}
      />
      <Disclosures products={products} />
      <div className={styles.filter}>
        <Filter label={words.matrix.narrow} choices={claimChoices({grades, topics, targets: columns})} />
      </div>
      <Figure id="choices" title={words.matrix.choices} groups={choices} columns={columns} />
      <Figure id="inside" title={words.matrix.inside} groups={inside} columns={columns} />
      <section className={styles.key} aria-labelledby="key">
        <h2 className={styles.title} id="key">
          {words.matrix.key}
        </h2>
        <p className={styles.note}>{words.matrix.reading}</p>
        <div className={styles.onPaper}>
          <GradeKey grades={grades.flatMap(({definition, ...grade}) => (definition ? [{...grade, definition}] : []))} />
        </div>
      </section>
    </article>
  )
}

interface FigureProps {
  id: string
  title: string
  groups: MatrixView['choices']
  columns: MatrixView['columns']
}

function Figure({id, title, groups, columns}: FigureProps) {
  if (groups.length === 0) return null
  const used = columns.filter(({id}) =>
    groups.some(({rows}) => rows.some(({claims}) => claims.some(({targets}) => targets.some((one) => one.id === id)))),
  )
  const layout = matrixLayout(groups, used)
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <div className={styles.figure}>
        <div className={styles.picture}>
          <MatrixPicture label={say(words.matrix.picture, {title})} layout={layout} />
        </div>
        <MatrixTable caption={say(words.matrix.table, {title})} rowsAre={title} layout={layout} />
      </div>
    </section>
  )
}
