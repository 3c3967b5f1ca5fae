import {
  arrow,
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
  place,
  sand,
  stroke,
  teal,
  times,
} from './draw.ts'
import {immuneCell, tube} from './shapes.ts'

const vessel = () =>
  tube('M-126 64C-60 0 60 110 118 30', 100, cream) +
  times(5, (index) => ellipse(-112 + index * 55, [52, 46, 57, 64, 46][index] ?? 0, 20, 12, flat(clay))) +
  times(7, (index) => circle(-132 + index * 45, [-50, -110, -55, -125, -50, -105, -60][index] ?? 0, 12, flat(teal)))

const reactiveMolecule = () =>
  circle(40, 40, 110, fill(cream)) +
  circle(52, 50, 38, fill(sand)) +
  times(3, (index) =>
    place(
      [-110, -20, 130][index] ?? 0,
      [-20, -130, -90][index] ?? 0,
      circle(0, 0, 30, fill(mist)) + circle(30, -30, 10, flat(teal)),
    ),
  ) +
  path('M-74 2L-52 14M-8 -92L2 -66M108 -60L96 -42', stroke(teal, 8))

const antibody = (x: number, y: number, turn: number) =>
  place(x, y, path('M0 60V0L-38 -44M0 0L38 -44', stroke(teal, 14)), {turn})

const immuneResponse = () =>
  immuneCell(0, 30, 1.55) + antibody(-130, -60, -60) + antibody(0, -130, 0) + antibody(130, -60, 60)

const panel = (index: number, art: string, words: string) => {
  const x = 270 + index * 480
  return circle(x, 370, 215, fill(index === 1 ? cream : mist)) + place(x, 370, art) + label(words, x, 668, {size: 52})
}

/** Three proposed ways from gut to skin; the broken arrow says that they are proposed. */
export const threeMechanisms = drawing(
  panel(0, vessel(), 'Inflammation'),
  panel(1, reactiveMolecule(), 'Oxidative stress'),
  panel(2, immuneResponse(), 'Immune response'),
  arrow(330, 1170, 830, {broken: true}),
  label('Gut', 240, 850, {size: 60}),
  label('Skin', 1265, 850, {size: 60}),
)
