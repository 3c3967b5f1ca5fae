import {cream, drawing, ellipse, fill, label, mist, path, place} from './draw.ts'
import {bowl, broth, steam} from './shapes.ts'

const scales =
  path('M0 420L60 300H460L520 420Z', fill(mist)) +
  ellipse(260, 300, 250, 46, fill(cream)) +
  path('M70 296C130 190 190 90 260 80C330 90 390 190 450 296C380 320 140 320 70 296Z', fill('#FFFDF8'))

/** A bowl of broth beside the dose of L-glutamine used in a trial. */
export const brothAndGlutamine = drawing(
  place(60, 80, bowl(broth) + steam),
  place(870, 356, scales),
  label('Bone broth', 400, 890, {size: 64}),
  label('L-glutamine, 15 g', 1130, 890, {size: 64}),
)
