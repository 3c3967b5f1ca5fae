// biome-ignore-all lint/a11y/noRedundantRoles: browsers forget what a table is when CSS turns its rows into cards
// biome-ignore-all lint/a11y/useSemanticElements: the same
import {words} from '#lib/words/language.ts'
import {EvidenceSymbol} from '../evidence/EvidenceSymbol.tsx'
import {sidesInNumbers} from '../evidence/sides-in-numbers.ts'
import {fitsOf} from '../filter/tokens.ts'
import {type Mark, type MatrixLayout, type PlacedRow, placeOf} from './layout.ts'
import styles from './MatrixTable.module.css'

interface Props {
  caption: string
  rowsAre: string
  layout: MatrixLayout
}

/**
 * The matrix as a table. On wide screens it lies over the picture, unseen but for its links, which are where the
 * picture shows them; on narrow ones it takes the picture's place, a card for each row.
 */
export function MatrixTable({caption, rowsAre, layout}: Props) {
  return (
    <div className={styles.layer}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>{caption}</caption>
        <thead className={styles.heads} role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {rowsAre}
            </th>
            {layout.heads.map(({column, x}, index) => (
              <th key={column.id} scope="col" role="columnheader">
                {column.href ? (
                  <a
                    className={styles.spot}
                    href={column.href}
                    style={placeOf(
                      {
                        x,
                        y: 0,
                        width: (layout.heads[index + 1]?.x ?? layout.width) - x - 8,
                        height: layout.headHeight,
                      },
                      layout,
                    )}
                  >
                    <span className={styles.words}>{column.title}</span>
                  </a>
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        {layout.groups.map(({kind, title, rows}) => (
          <tbody key={kind} className={styles.group} role="rowgroup" data-group="">
            <tr className={styles.row} role="row">
              <th className={styles.kind} scope="rowgroup" role="rowheader" colSpan={layout.heads.length + 1}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.name} row={row} layout={layout} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Row({row, layout}: {row: PlacedRow; layout: MatrixLayout}) {
  return (
    <tr className={styles.row} role="row" data-group="">
      <th className={styles.name} scope="row" role="rowheader">
        {row.href ? (
          <a className={styles.spot} href={row.href} style={placeOf(row.box, layout)}>
            <span className={styles.words}>{row.name}</span>
          </a>
        ) : (
          row.name
        )}
      </th>
      {row.cells.map(({column, marks}) => (
        <td
          key={column.id}
          className={styles.cell}
          role="cell"
          data-label={column.title}
          {...(marks.length > 0 && {'data-group': ''})}
        >
          {marks.map((mark) => (
            <Claim key={mark.claim.id} {...mark} layout={layout} />
          ))}
        </td>
      ))}
    </tr>
  )
}

function Claim({claim, column, box, layout}: Mark & {layout: MatrixLayout}) {
  const {statement, href, grade, exposure} = claim
  return (
    <a
      className={`${styles.spot} ${styles.claim} ${box.x > layout.width / 2 ? styles.leftward : ''}`}
      href={href}
      style={placeOf({...box, width: box.width - 8}, layout)}
      data-fits={fitsOf({grade: [grade], topic: [exposure?.kind], about: [column.id]})}
    >
      <span className={styles.words}>
        <EvidenceSymbol grade={grade} /> {words.grades.short[grade]},{' '}
        <span className={styles.numbers}>{sidesInNumbers(claim)}</span>
      </span>
      <span className={styles.statement}>{statement}</span>
    </a>
  )
}
