import {circle, clay, cream, drawing, fill, flat, label, mist, path, place} from './draw.ts'
import {bowel, skin} from './shapes.ts'

const plaque = 'H150C170 -70 200 -74 250 -74H350C400 -74 430 -70 450 0H600'

/** Two circles that overlap: psoriasis and bowel disease. */
export const psoriasisAndBowel = drawing(
  '<clipPath id="left"><circle cx="500" cy="430" r="347"/></clipPath>',
  circle(500, 430, 350, fill(cream)),
  `<g clip-path="url(#left)">${place(100, 430, skin(800, 480, plaque.replace('H600', 'H800')))}${place(
    100,
    430,
    path(
      'M190 -40l26 -20M240 -46l26 -20M290 -46l26 -20M340 -46l26 -20M390 -40l20 -18',
      `stroke="${cream}" stroke-width="9"`,
    ),
  )}</g>`,
  circle(500, 430, 350),
  circle(1000, 430, 350, `${fill(mist)} fill-opacity="0.86"`),
  place(800, 256, bowel(), {scale: 0.92}),
  circle(905, 304, 13, flat(clay)) +
    circle(1060, 304, 13, flat(clay)) +
    circle(960, 396, 13, flat(clay)) +
    circle(1100, 486, 13, flat(clay)),
  label('Psoriasis', 430, 880, {size: 68}),
  label('Bowel disease', 1070, 880, {size: 68}),
)
