import {clay, cream, drawing, ellipse, fill, flat, mist, path, place} from './draw.ts'
import {skin} from './shapes.ts'

const surface = 'H210C260 -70 340 -90 400 -30H440C500 -90 580 -70 630 0H840'

const pore =
  path(
    'M400 -30C404 120 380 170 370 240C360 320 400 380 420 380C440 380 480 320 470 240C460 170 436 120 440 -30Z',
    fill(cream),
  ) +
  path(
    'M372 250C300 220 230 260 250 330C262 376 330 380 372 330M468 250C540 220 610 260 590 330C578 376 510 380 468 330',
    fill(mist),
  ) +
  path('M404 -20C400 70 392 130 388 190H452C448 130 440 70 436 -20Z', flat(clay))

const cube = (x: number, y: number) =>
  place(x, y, path('M0 0L80 -34L160 0V100L80 136L0 100Z', fill(cream)) + path('M0 0L80 34L160 0M80 34V136'))

/** A blocked pore in the skin beside a glass of milk and sugar. */
export const acneSugarMilk = drawing(
  place(70, 400, skin(840, 480, surface) + pore),
  path('M1040 270L1076 700H1304L1340 270Z', fill(mist)),
  path('M1054 400L1078 694H1302L1326 400Z', flat('#FFFDF8')) + ellipse(1190, 400, 136, 24, fill('#FFFDF8')),
  path('M1040 270L1076 700H1304L1340 270'),
  ellipse(1190, 270, 150, 28, fill(mist)),
  cube(1000, 780) + cube(1200, 780),
)
