import {circle, drawing, fill, mist, path, place, sand, stroke, teal} from './draw.ts'
import {apple, berry, broccoli, leaf} from './shapes.ts'

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
