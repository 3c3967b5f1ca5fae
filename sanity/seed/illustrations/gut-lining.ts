import {
  box,
  circle,
  clay,
  cream,
  drawing,
  ellipse,
  fill,
  flat,
  label,
  mist,
  path,
  sand,
  stroke,
  teal,
  times,
} from './draw.ts'
import {cocci, immuneCell, rod, tube} from './shapes.ts'

const cellWidth = 150
const left = 60
const count = 6
const right = left + cellWidth * count
const brush = times(Math.floor(cellWidth / 15) - 1, (index) => `M${22 + index * 14} 0v-34`)

const cell = (index: number) => {
  const x = left + index * cellWidth
  return (
    `<g transform="translate(${x} 400)">${path(brush, stroke(clay, 7))}</g>` +
    box(x, 400, cellWidth, 280, 14, fill(sand)) +
    ellipse(x + cellWidth / 2, 580, 38, 54, fill(cream))
  )
}

const junction = (index: number) => box(left + (index + 1) * cellWidth - 15, 422, 30, 66, 12, flat(teal))

const pointer = (y: number, x: number, toY = y) =>
  path(`M1040 ${y}L${x} ${toY}`, stroke(teal, 5)) + circle(x, toY, 11, flat(teal))

/** The wall of the gut: mucus, one layer of cells, tight junctions, immune cells. */
export const gutLining = drawing(
  path(`M${left} 250q75 -34 150 0t150 0t150 0t150 0t150 0t150 0V400H${left}Z`, flat(mist)),
  path(`M${left} 250q75 -34 150 0t150 0t150 0t150 0t150 0t150 0`),
  rod(170, 150, 24) + cocci(330, 120, 3, 12) + rod(520, 165, -18) + cocci(690, 130, 2, 30) + rod(850, 160, 40),
  cocci(420, 205, 2, -10) + rod(640, 60, 8) + rod(230, 60, -30) + cocci(880, 70, 3, -20) + rod(430, 40, 30),
  times(count, cell),
  times(count - 1, junction),
  tube(`M${left + 40} 905H${right - 40}`, 84, cream),
  immuneCell(230, 775, 0.95) + immuneCell(520, 780, 0.95) + immuneCell(800, 772, 0.95),
  times(5, (index) => ellipse(190 + index * 165, 905, 26, 15, flat(clay))),
  pointer(300, 900),
  label('Mucus', 1065, 318, {anchor: 'start'}),
  pointer(455, 810),
  label('Tight junction', 1065, 473, {anchor: 'start'}),
  pointer(610, 925),
  label('One layer', 1065, 605, {anchor: 'start'}),
  label('of cells', 1065, 668, {anchor: 'start'}),
  pointer(775, 835),
  label('Immune cells', 1065, 793, {anchor: 'start'}),
  pointer(905, 930),
  label('Blood vessel', 1065, 923, {anchor: 'start'}),
)
