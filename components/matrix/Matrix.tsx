import type {MatrixView} from '#sanity/content/evidence/matrix.ts'
import {GradeKey} from '../evidence/GradeKey.tsx'
import {Filter} from '../filter/Filter.tsx'
import {PageHead} from '../page-head/PageHead.tsx'
import {gradeWords} from '../words.ts'
import {matrixLayout} from './layout.ts'
import styles from './Matrix.module.css'
import {MatrixPicture} from './MatrixPicture.tsx'
import {MatrixTable} from './MatrixTable.tsx'

/** The evidence matrix: what one can choose against what it is said to change, then what is said to go on inside. */
export function Matrix({meta, columns, choices, inside, grades, topics}: MatrixView) {
  return (
    <article className={styles.matrix}>
      <PageHead title={meta.title} standfirst={meta.description} trail={[{title: 'The evidence', path: '/evidence'}]} />
      <div className={styles.filter}>
        <Filter
          label="Narrow the matrix down"
          choices={[
            {
              name: 'grade',
              legend: 'Grade',
              options: grades.map(({grade}) => ({value: grade, label: gradeWords[grade]})),
            },
            {name: 'topic', legend: 'What acts', options: topics.map(({kind, title}) => ({value: kind, label: title}))},
            {name: 'about', legend: 'On what', options: columns.map(({id, title}) => ({value: id, label: title}))},
          ]}
        />
      </div>
      <Figure id="choices" title="What people eat, do or take" groups={choices} columns={columns} />
      <Figure id="inside" title="What is said to go on in the body" groups={inside} columns={columns} />
      <section className={styles.key} aria-labelledby="key">
        <h2 className={styles.title} id="key">
          How to read it
        </h2>
        <p className={styles.note}>
          A sign stands where somebody makes a claim: what the row names is said to change what the column names. A dot
          stands where we have graded no claim. That is not a finding. The numbers count sources for the claim and
          against it; sources that only qualify it are on its page.
        </p>
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
          <MatrixPicture label={`${title}, as a picture. The table after it says the same.`} layout={layout} />
        </div>
        <MatrixTable caption={`${title}: the grade of each claim, with its sources.`} rowsAre={title} layout={layout} />
      </div>
    </section>
  )
}
