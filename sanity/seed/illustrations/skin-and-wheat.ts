import {drawing, fill, path, place, sand, stroke, teal, times} from './draw.ts'
import {skin} from './shapes.ts'

const bump = 'q35 -74 70 0'
const surface = `H160${bump}h34${bump}h40${bump}H620${bump}h34${bump}H1240`

const grain = (x: number, y: number, turn: number) =>
  place(x, y, path('M0 0C-44 -34 -44 -100 0 -140C44 -100 44 -34 0 0Z', fill(sand)), {turn})

const ear =
  path('M0 420V-30', stroke(teal, 9)) +
  times(5, (index) =>
    path(
      `M-30 ${150 - index * 84}L-110 ${-20 - index * 84}M30 ${150 - index * 84}L110 ${-20 - index * 84}`,
      stroke(teal, 5),
    ),
  ) +
  times(5, (index) => grain(-8, 240 - index * 84, -32) + grain(8, 240 - index * 84, 32)) +
  path('M0 -90V-300', stroke(teal, 5)) +
  grain(0, -90, 0)

/** An ear of wheat above skin with groups of small bumps. */
export const skinAndWheat = drawing(
  place(750, 300, ear, {turn: 62, scale: 0.86}),
  place(130, 600, skin(1240, 330, surface)),
)
