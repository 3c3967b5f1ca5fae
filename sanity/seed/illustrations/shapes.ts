import {
  box,
  circle,
  clay,
  cream,
  ellipse,
  fill,
  flat,
  ink,
  mist,
  paper,
  path,
  place,
  sand,
  stroke,
  teal,
  times,
} from './draw.ts'

/** A hollow tube along a path: bowel, vessel or jar rim. */
export const tube = (d: string, width: number, colour: string) =>
  path(d, stroke(ink, width)) + path(d, stroke(colour, width - 12))

/** A coil of bowel, 460 wide and 380 high, its upper left corner at 0, 0. */
export const bowel = (colour = sand) =>
  tube('M40 50H370A52 52 0 0 1 370 150H90A52 52 0 0 0 90 250H370A52 52 0 0 1 370 350H230', 84, colour)

/** A rod-shaped bacterium about 60 long, lying about its centre. */
export const rod = (x: number, y: number, turn: number, colour = teal) =>
  place(x, y, box(-30, -13, 60, 26, 13, flat(colour)), {turn})

/** A round bacterium, or a chain of them. */
export const cocci = (x: number, y: number, count: number, turn = 0, colour = teal) =>
  place(
    x,
    y,
    times(count, (index) => circle(index * 25, 0, 13, flat(colour))),
    {turn},
  )

/** A block of skin with three layers; `surface` is the outline of its top, from 0, 0 to width, 0. */
export function skin(width: number, height: number, surface = `H${width}`) {
  const wave = ripple(width, 150)
  return (
    path(`M0 0${surface}V${height}H0Z`, fill(cream)) +
    path(`M0 0${surface}V150${wave}Z`, fill(sand)) +
    path(`M0 0${surface}`, `${stroke(clay, 22)} stroke-linecap="butt"`) +
    path(`M0 0${surface}V${height}H0Z`)
  )
}

/** A hair in its root, on skin whose surface is at y. */
export const hair = (x: number, y: number) =>
  path(
    `M${x - 20} ${y}C${x - 20} ${y + 120} ${x - 26} ${y + 170} ${x} ${y + 200}C${x + 26} ${y + 170} ${x + 20} ${y + 120} ${x + 20} ${y}`,
    fill(cream),
  ) + path(`M${x} ${y + 180}V${y + 20}C${x} ${y - 50} ${x + 20} ${y - 90} ${x + 50} ${y - 120}`)

/** The lower edge of the upper skin, drawn from right to left at height y. */
function ripple(width: number, y: number) {
  const steps = Math.round(width / 110)
  const step = width / steps
  return `V${y}${times(steps, () => `q${-step / 4} 42 ${-step / 2} 0t${-step / 2} 0`)}`
}

/** An immune cell with a lobed nucleus. */
export const immuneCell = (x: number, y: number, scale = 1) =>
  place(
    x,
    y,
    circle(0, 0, 52, fill(mist)) +
      circle(-15, -8, 17, flat(teal)) +
      circle(14, -12, 15, flat(teal)) +
      circle(4, 14, 17, flat(teal)),
    {scale},
  )

/** A capsule standing on its end, 160 wide and 380 high about its centre. */
export const capsule = (x: number, y: number, contents = '', turn = 0) =>
  place(
    x,
    y,
    box(-80, -190, 160, 380, 80, fill(cream)) +
      path('M-80 0V-110A80 80 0 0 1 80 -110V0Z', fill(mist)) +
      contents +
      path('M-80 0H80'),
    {turn},
  )

/** A leaf with its veins, growing upwards from 0, 0. */
export const leaf = (x: number, y: number, turn: number, colour = teal, scale = 1) =>
  place(
    x,
    y,
    path('M0 0C-80 -60 -80 -170 0 -250C80 -170 80 -60 0 0Z', fill(colour)) +
      path(
        'M0 -14V-190M0 -70L-34 -100M0 -70L34 -100M0 -130L-30 -158M0 -130L30 -158',
        `stroke="${paper}" stroke-width="5"`,
      ),
    {turn, scale},
  )

/** A berry with its small crown. */
export const berry = (x: number, y: number, colour = clay) =>
  circle(x, y, 42, fill(colour)) + ellipse(x, y - 14, 12, 8, flat(ink))

/** A head of broccoli, about 300 wide about its centre. */
export const broccoli =
  path('M-34 60L-20 190H44L58 60Z', fill(mist)) +
  circle(-80, 20, 62, fill(teal)) +
  circle(90, 20, 62, fill(teal)) +
  circle(-34, -50, 70, fill(teal)) +
  circle(54, -46, 66, fill(teal)) +
  circle(6, 20, 70, fill(teal))

/** An apple cut in half, about 320 wide about its centre. */
export const apple =
  path(
    'M0 -120C70 -170 170 -120 160 -10C152 90 80 160 0 140C-80 160 -152 90 -160 -10C-170 -120 -70 -170 0 -120Z',
    fill(clay),
  ) +
  path(
    'M0 -92C56 -132 132 -96 124 -8C118 72 60 124 0 110C-60 124 -118 72 -124 -8C-132 -96 -56 -132 0 -92Z',
    fill(cream),
  ) +
  ellipse(-24, 10, 12, 22, flat(ink)) +
  ellipse(24, 10, 12, 22, flat(ink)) +
  path('M0 -120C0 -160 10 -180 30 -196')

/** A jar of something fermenting, from 160, 140 to 640, 780. */
export const jar =
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

/** A bowl with something in it, from 60, 256 to 620, 700; its rim lies about 340, 330. */
export const bowl = (contents: string) =>
  path('M60 330C60 560 180 660 340 660C500 660 620 560 620 330Z', fill(mist)) +
  ellipse(340, 330, 280, 74, fill(cream)) +
  contents +
  path('M230 660H450L470 700H210Z', fill(mist))

/** Broth in a bowl, with drops of fat. */
export const broth =
  ellipse(340, 336, 236, 52, fill(sand)) +
  ellipse(270, 330, 26, 12, flat(clay)) +
  ellipse(390, 350, 20, 10, flat(clay)) +
  ellipse(430, 320, 14, 7, flat(clay))

/** Over a bowl of something hot. */
export const steam = path(
  'M230 200c-40 -50 40 -70 0 -120M340 190c-40 -50 40 -70 0 -120M450 200c-40 -50 40 -70 0 -120',
  stroke(teal, 7),
)
