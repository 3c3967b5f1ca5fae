import {box, circle, clay, cream, drawing, ellipse, fill, label, mist, path, sand, stroke, times} from './draw.ts'
import {capsule, cocci, rod} from './shapes.ts'

const jar =
  path(
    'M240 270V220H560V270C620 290 640 330 640 390V700C640 750 610 780 560 780H240C190 780 160 750 160 700V390C160 330 180 290 240 270Z',
    fill(mist),
  ) +
  path(
    'M160 440C240 410 320 470 400 440S560 410 640 440V700C640 750 610 780 560 780H240C190 780 160 750 160 700Z',
    fill(cream),
  ) +
  box(216, 140, 368, 84, 20, fill(sand)) +
  path(
    'M200 520c60 -30 90 40 150 10M430 500c50 40 100 -30 170 10M210 690c50 -40 110 20 160 -10M440 700c60 30 100 -40 160 -10',
    stroke(sand, 20),
  )

const mixed =
  rod(250, 590, 30) +
  cocci(340, 570, 3, 20) +
  rod(560, 570, -50, clay) +
  cocci(450, 600, 2, -30, clay) +
  rod(290, 740, -14, clay) +
  cocci(500, 640, 4, 8) +
  circle(400, 670, 20, fill(sand)) +
  ellipse(230, 650, 26, 16, fill(mist)) +
  rod(420, 745, 16) +
  cocci(560, 735, 2, 60, clay)

const oneStrain = times(6, (index) => rod(index % 2 ? 28 : -28, 40 + Math.floor(index / 2) * 44, index % 2 ? 24 : -24))

/** Many unnamed microbes in a jar; one named strain in a capsule. */
export const fermentedAndProbiotic = drawing(
  jar,
  mixed,
  capsule(1110, 460, oneStrain),
  label('Fermented food', 400, 890, {size: 64}),
  label('Probiotic', 1110, 890, {size: 64}),
)
