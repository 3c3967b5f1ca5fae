import {box, circle, cream, drawing, fill, flat, label, mist, path, place, sand, stroke, teal} from './draw.ts'

const sleep =
  path('M40 -150A80 80 0 1 0 110 -40A66 66 0 0 1 40 -150Z', fill(sand)) +
  circle(-110, -110, 8, flat(teal)) +
  circle(-60, -150, 8, flat(teal)) +
  circle(-130, -40, 8, flat(teal)) +
  path('M-150 130V20M-150 100H150V130M150 100V70C150 40 130 30 100 30H-60', fill('none')) +
  path('M-60 30H100C130 30 150 40 150 70V100H-60Z', fill(cream)) +
  box(-136, 46, 70, 50, 20, fill('#FFFDF8'))

const breath =
  path('M-150 -60C-100 -120 -50 -120 0 -60S100 0 150 -60', stroke(teal, 12)) +
  path('M-150 20C-100 -20 -50 -20 0 20S100 60 150 20', stroke(teal, 10)) +
  path('M-150 100C-100 76 -50 76 0 100S100 124 150 100', stroke(teal, 8))

const bicycle =
  circle(-96, 60, 74, fill('#FFFDF8')) +
  circle(96, 60, 74, fill('#FFFDF8')) +
  path('M-96 60L-40 -50H60L0 60Z', 'stroke-width="9"') +
  path('M-40 -50L0 60M-52 -84L-40 -50M-80 -86H-26', 'stroke-width="9"') +
  path('M96 60L52 -90H90', 'stroke-width="9"') +
  circle(0, 60, 16, flat(teal))

const panel = (index: number, art: string, words: string, colour: string) => {
  const x = 270 + index * 480
  return circle(x, 430, 220, fill(colour)) + place(x, 430, art) + label(words, x, 760, {size: 68})
}

/** Sleep, stress and movement. */
export const sleepStressMovement = drawing(
  panel(0, sleep, 'Sleep', mist),
  panel(1, breath, 'Stress', cream),
  panel(2, bicycle, 'Movement', mist),
)
