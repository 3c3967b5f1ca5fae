import {circle, clay, cream, drawing, ellipse, fill, flat, ink, mist, path, place, sand, stroke, teal} from './draw.ts'
import {berry, leaf} from './shapes.ts'

const broccoli =
  path('M-34 60L-20 190H44L58 60Z', fill(mist)) +
  circle(-80, 20, 62, fill(teal)) +
  circle(90, 20, 62, fill(teal)) +
  circle(-34, -50, 70, fill(teal)) +
  circle(54, -46, 66, fill(teal)) +
  circle(6, 20, 70, fill(teal))

const apple =
  path(
    'M0 -120C70 -170 170 -120 160 -10C152 90 80 160 0 140C-80 160 -152 90 -160 -10C-170 -120 -70 -170 0 -120Z',
    fill(clay),
  ) +
  path(
    'M0 -92C56 -132 132 -96 124 -8C118 72 60 124 0 110C-60 124 -118 72 -124 -8C-132 -96 -56 -132 0 -92Z',
    fill(cream),
  ) +
  ellipse(-24, 10, 12, 22, flat(ink)) +
  ellipse(24, 10, 12, 22, flat(ink)) +
  path('M0 -120C0 -160 10 -180 30 -196')

const fork = path('M0 -260V-130C0 -80 44 -70 44 -30V280M44 -260V-60M88 -260V-130C88 -80 44 -70 44 -30')
const knife = path('M0 -260C60 -220 70 -60 60 20H0ZM0 20V280', fill(mist))

/** A plate of leafy greens, broccoli, apple and berries. */
export const plateOfFibre = drawing(
  circle(750, 500, 420, fill('#FFFDF8')),
  circle(750, 500, 330, stroke(sand, 5)),
  leaf(660, 490, 8, mist, 1.2) + leaf(650, 500, -66, mist, 0.9) + leaf(655, 495, -30, teal, 1.15),
  place(895, 345, broccoli, {scale: 1.02}),
  place(885, 690, apple, {scale: 0.84, turn: 10}),
  berry(560, 610) + berry(650, 600) + berry(605, 685, teal) + berry(690, 690) + berry(640, 775),
  place(110, 500, fork, {scale: 1.1}),
  place(1290, 500, knife, {scale: 1.1}),
)
