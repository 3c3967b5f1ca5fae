import {words} from '#lib/words/language.ts'
import {EvidenceShape} from '../evidence/EvidenceShape.tsx'
import {briefSidesInNumbers} from '../evidence/sides-in-numbers.ts'
import {fitsOf} from '../filter/tokens.ts'
import {drawnAt, type Mark, type MatrixLayout, type PlacedRow} from './layout.ts'
import styles from './MatrixPicture.module.css'

interface Props {
  label: string
  layout: MatrixLayout
}

/** The matrix as a picture. The table that lies over it says the same and carries the links. */
export function MatrixPicture({label, layout}: Props) {
  const {width, height, heads, headHeight, lineHeight, groups} = layout
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {heads.map(({column, lines, x}) => (
        <g key={column.id}>
          <path className={styles.rule} d={`M${drawnAt(x - 8)} ${headHeight}V${height}`} />
          <text className={styles.column}>
            {lines.map((line, index) => (
              <tspan key={line} x={drawnAt(x)} y={headHeight - 8 - (lines.length - 1 - index) * lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {groups.map(({kind, title, y, rows}) => (
        <g key={kind} data-group="">
          <path className={styles.strong} d={`M0 ${y}H${width}`} />
          <text className={styles.group} x={drawnAt(0)} y={y + 22}>
            {title}
          </text>
          {rows.map((row) => (
            <Row key={row.name} row={row} layout={layout} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Row({row, layout: {width, lineHeight}}: {row: PlacedRow; layout: MatrixLayout}) {
  const {lines, cells, box} = row
  const middle = box.y + box.height / 2
  return (
    <g data-group="">
      <path className={styles.rule} d={`M0 ${box.y}H${width}`} />
      <text className={styles.name}>
        {lines.map((line, index) => (
          <tspan key={line} x={drawnAt(0)} y={middle + 5 + (index - (lines.length - 1) / 2) * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {cells.map(({column, marks, centre}) =>
        marks.length === 0 ? (
          <circle key={column.id} className={styles.nothing} cx={drawnAt(centre - 8)} cy={middle} r={1.5} />
        ) : (
          marks.map((mark) => <Claim key={mark.claim.id} {...mark} />)
        ),
      )}
    </g>
  )
}

/** A sign is drawn in a square of 24, at 0.6 of its size. */
const SIGN = 24 * 0.6

function Claim({claim, column, box: {x, y}}: Mark) {
  const {grade, exposure} = claim
  return (
    <g className={styles.claim} data-fits={fitsOf({grade: [grade], topic: [exposure?.kind], about: [column.id]})}>
      <g className={styles.sign} transform={`translate(${drawnAt(x, SIGN)} ${y + 2}) scale(0.6)`}>
        <EvidenceShape grade={grade} />
      </g>
      <text className={styles.grade} x={drawnAt(x + 19)} y={y + 13}>
        {words.grades.short[grade]}
      </text>
      <text className={styles.numbers} x={drawnAt(x + 19)} y={y + 25}>
        {briefSidesInNumbers(claim)}
      </text>
    </g>
  )
}
