import {clay, cream, drawing, ellipse, fill, flat, label, mist, path, place, sand, stroke, teal} from './draw.ts'

const bowlOfBroth =
  path('M60 330C60 560 180 660 340 660C500 660 620 560 620 330Z', fill(mist)) +
  ellipse(340, 330, 280, 74, fill(cream)) +
  ellipse(340, 336, 236, 52, fill(sand)) +
  ellipse(270, 330, 26, 12, flat(clay)) +
  ellipse(390, 350, 20, 10, flat(clay)) +
  ellipse(430, 320, 14, 7, flat(clay)) +
  path('M230 660H450L470 700H210Z', fill(mist)) +
  path('M230 200c-40 -50 40 -70 0 -120M340 190c-40 -50 40 -70 0 -120M450 200c-40 -50 40 -70 0 -120', stroke(teal, 7))

const scales =
  path('M0 420L60 300H460L520 420Z', fill(mist)) +
  ellipse(260, 300, 250, 46, fill(cream)) +
  path('M70 296C130 190 190 90 260 80C330 90 390 190 450 296C380 320 140 320 70 296Z', fill('#FFFDF8'))

/** A bowl of broth beside the dose of L-glutamine used in a trial. */
export const brothAndGlutamine = drawing(
  place(60, 80, bowlOfBroth),
  place(870, 356, scales),
  label('Bone broth', 400, 890, {size: 64}),
  label('L-glutamine, 15 g', 1130, 890, {size: 64}),
)
