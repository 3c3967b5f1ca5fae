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
