import {circle, clay, drawing, ellipse, fill, label, mist, sand, times} from './draw.ts'
import {capsule, cocci, jar, rod} from './shapes.ts'

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
