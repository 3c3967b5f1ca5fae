import {box, cream, drawing, fill, label, mist, path, place, sand, stroke, teal, times} from './draw.ts'

const bottle =
  box(90, 0, 260, 120, 22, fill(sand)) +
  times(6, (index) => path(`M${128 + index * 37} 24V96`, 'stroke-width="5"')) +
  path(
    'M110 120H330V160C400 190 440 230 440 300V740C440 790 410 820 360 820H80C30 820 0 790 0 740V300C0 230 40 190 110 160Z',
    fill(mist),
  ) +
  box(0, 330, 440, 360, 0, fill(cream)) +
  path('M50 400H300', stroke(teal, 20)) +
  path('M50 470H390M50 530H360M50 590H390M50 640H250')

const questions = ['Named strain', 'Dose', 'Human trial', 'Who took part', 'Cautions']

const row = (question: string, index: number) =>
  place(
    700,
    170 + index * 150,
    box(0, 0, 92, 92, 14, fill('#FFFDF8')) + label(question, 132, 68, {size: 66, anchor: 'start'}),
  )

/** A supplement bottle and five things to look for on its label. */
export const supplementLabel = drawing(place(150, 90, bottle), ...questions.map(row))
