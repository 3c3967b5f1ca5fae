import {arrow, circle, cream, drawing, fill, label, mist, place} from './draw.ts'
import {bowel, cocci, hair, rod, skin} from './shapes.ts'

/** Gut and skin with an arrow each way. */
export const gutSkinAxis = drawing(
  circle(390, 440, 310, fill(mist)),
  place(176, 262, bowel(), {scale: 0.94}),
  rod(330, 312, 0) +
    cocci(430, 310, 3) +
    rod(420, 405, 10) +
    cocci(300, 404, 2) +
    rod(350, 496, -8) +
    cocci(448, 496, 3),
  circle(1110, 440, 310, fill(cream)),
  '<clipPath id="round"><circle cx="1110" cy="440" r="307"/></clipPath>',
  `<g clip-path="url(#round)">${place(770, 370, skin(680, 480) + hair(180, 0) + hair(340, 0) + hair(500, 0))}</g>`,
  circle(1110, 440, 310),
  arrow(716, 784, 390),
  arrow(784, 716, 490),
  label('Gut', 390, 880, {size: 76}),
  label('Skin', 1110, 880, {size: 76}),
)
