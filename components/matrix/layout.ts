import {direction} from '#lib/words/language.ts'
import type {MatrixRow, MatrixView} from '#sanity/content/evidence/matrix.ts'

type Group = MatrixView['choices'][number]
type Column = MatrixView['columns'][number]
type Claim = MatrixRow['claims'][number]

/** Where something stands in the picture, in its own units. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A claim in one cell, with its place. */
export interface Mark {
  claim: Claim
  column: Column
  box: Box
}

const WIDTH = 1184
const NAMES = 208
const MARK = 28
const LINE = 15
const PADDING = 5
const GROUP = 31

/** Lines of so many characters at most; a longer word has a line of its own. */
function wrapped(text: string, limit: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < limit) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The geometry of the picture, from which it is drawn and by which the table lies over it. */
export function matrixLayout(groups: Group[], columns: Column[]) {
  const columnWidth = (WIDTH - NAMES) / Math.max(1, columns.length)
  const heads = columns.map((column, index) => ({
    column,
    lines: wrapped(column.title, Math.floor(columnWidth / 7)),
    x: NAMES + index * columnWidth,
  }))
  const headHeight = PADDING * 2 + LINE * Math.max(1, ...heads.map(({lines}) => lines.length))
  let y = headHeight
  const placed = groups.map((group) => {
    const titleAt = y
    y += GROUP
    const rows = group.rows.map((row) => {
      const placedRow = rowAt(row, y)
      y += placedRow.box.height
      return placedRow
    })
    return {...group, y: titleAt, rows}
  })

  function rowAt(row: MatrixRow, top: number) {
    const lines = wrapped(row.name, 28)
    const cells = heads.map(({column, x}) => {
      const claims = row.claims.filter(({targets}) => targets.some(({id}) => id === column.id))
      const marks = claims.map(
        (claim, index): Mark => ({
          claim,
          column,
          box: {x, y: top + PADDING / 2 + index * MARK, width: columnWidth, height: MARK},
        }),
      )
      return {column, marks, centre: x + columnWidth / 2}
    })
    const most = Math.max(1, ...cells.map(({marks}) => marks.length))
    const height = Math.max(most * MARK, lines.length * LINE) + PADDING
    return {...row, lines, cells, box: {x: 0, y: top, width: NAMES, height}}
  }

  return {width: WIDTH, height: y + PADDING, heads, headHeight, lineHeight: LINE, groups: placed}
}

export type MatrixLayout = ReturnType<typeof matrixLayout>
export type PlacedRow = MatrixLayout['groups'][number]['rows'][number]

/** The place of something in the picture as a style, whatever size the picture is shown at. */
export function placeOf({x, y, width, height}: Box, picture: Pick<MatrixLayout, 'width' | 'height'>) {
  const across = (value: number) => `${((100 * value) / picture.width).toFixed(3)}%`
  const down = (value: number) => `${((100 * value) / picture.height).toFixed(3)}%`
  return {
    insetBlock: `${down(y)} ${down(picture.height - y - height)}`,
    insetInline: `${across(x)} ${across(picture.width - x - width)}`,
  }
}

/** Where something of this width begins in a drawing, which knows left and right alone: mirrored where text runs that way. */
export const drawnAt = (x: number, width = 0): number => (direction === 'rtl' ? WIDTH - x - width : x)
