import {
  box,
  circle,
  clay,
  cream,
  drawing,
  ellipse,
  fill,
  flat,
  ink,
  mist,
  path,
  place,
  sand,
  stroke,
  teal,
  times,
} from './draw.ts'
import {apple, berry, bowl, broccoli, broth, jar, leaf, steam} from './shapes.ts'

const white = '#FFFDF8'

/** A food on a plate of its own, drawn about its centre. */
const onPlate = (art: string, scale = 1) =>
  drawing(circle(750, 500, 430, fill(white)), circle(750, 500, 352, stroke(sand, 5)), place(750, 500, art, {scale}))

/** What stands on a table, from a drawing whose middle is at x, y. */
const onTable = (art: string, x: number, y: number, scale = 1) =>
  drawing(path('M180 900H1320'), place(750 - x * scale, 500 - y * scale, art, {scale}))

/** The label of a jar. */
const tag = (art: string) => box(270, 520, 260, 170, 12, fill(white)) + place(400, 605, art)

const cabbage =
  circle(0, 0, 62, fill(mist)) +
  path('M0 62C-10 20 -10 -20 0 -62M-4 20C-30 10 -40 -6 -46 -30M-4 0C20 -10 34 -20 44 -36')

const chilli = path('M-70 -34C-30 -30 40 -10 66 50C10 50 -60 20 -70 -34Z', fill(clay)) + path('M-70 -34L-96 -56')

const cultures: [x: number, y: number][] = [
  [-72, -64],
  [8, -84],
  [70, -28],
  [-36, 16],
  [40, 62],
  [-62, 108],
  [-4, 150],
  [58, 178],
  [-28, 236],
]

const glass =
  path('M-150 -300H150L110 330H-110Z', fill(white)) +
  path('M-140 -150C-60 -190 60 -110 140 -150L110 330H-110Z', fill(cream)) +
  cultures.map(([x, y]) => circle(x, y, 12, flat(teal))).join('')

const curds = ellipse(340, 336, 236, 52, fill(white)) + path('M240 330c40 -30 90 26 130 -6s60 20 90 2', stroke(sand, 8))

const misoSoup =
  ellipse(340, 336, 236, 52, fill(sand)) +
  box(250, 316, 44, 26, 4, fill(white)) +
  box(350, 334, 44, 26, 4, fill(white)) +
  box(418, 310, 40, 24, 4, fill(white)) +
  path('M300 352l30 -12M388 322l34 -14', stroke(teal, 10))

const bone =
  path(
    'M-150 -30C-190 -80 -250 -30 -214 4C-256 34 -200 92 -150 44H150C200 92 256 34 214 4C250 -30 190 -80 150 -30Z',
    fill(white),
  ) + path('M-110 8H60', stroke(sand, 8))

const fish =
  path('M-300 0C-180 -150 80 -150 200 0C80 150 -180 150 -300 0Z', fill(mist)) +
  path('M196 0L320 -110C300 -40 300 40 320 110Z', fill(teal)) +
  path('M-190 -86C-150 -30 -150 30 -190 86') +
  path('M-90 -20q30 26 60 0M-10 -50q30 26 60 0M-10 20q30 26 60 0M70 -14q30 26 60 0M-90 50q30 26 60 0') +
  circle(-240, -14, 15, flat(ink)) +
  path('M-40 -112C0 -170 60 -160 90 -90', fill(teal))

const seed = (x: number, y: number, turn: number, colour: string) =>
  place(x, y, ellipse(0, 0, 17, 10, fill(colour)), {turn})

/** A heap of small seeds. */
const heap = (colours: string[]) =>
  times(61, (index) => {
    const radius = 26 * Math.sqrt(index)
    const turn = index * 137.5
    const angle = (turn * Math.PI) / 180
    return seed(radius * Math.cos(angle), radius * Math.sin(angle), turn % 180, colours[index % colours.length] ?? ink)
  })

const walnut =
  circle(0, 0, 150, fill(sand)) +
  path('M0 -128V128') +
  path(
    'M-24 -100C-90 -100 -120 -50 -90 -30C-130 -10 -120 40 -84 44C-100 80 -60 110 -24 96ZM24 -100C90 -100 120 -50 90 -30C130 -10 120 40 84 44C100 80 60 110 24 96Z',
    fill(cream),
  )

const greens =
  leaf(0, 240, -38, mist, 1.6) + leaf(0, 240, 38, mist, 1.6) + leaf(0, 250, 0, teal, 1.9) + path('M0 240V300')

const oats =
  path('M0 320C0 100 10 -60 40 -260') +
  times(5, (index) => {
    const y = 120 - index * 84
    return leaf(8 + index * 7, y, -52, sand, 0.5) + leaf(8 + index * 7, y, 60, sand, 0.5)
  }) +
  leaf(38, -240, 8, sand, 0.5)

const pod = (turn: number, x: number) =>
  place(
    x,
    0,
    path('M-44 -220C-60 -60 -30 160 0 280C30 160 60 -60 44 -220Z', fill(mist)) +
      path('M-14 -214C-20 -60 -8 120 0 270M16 -214C22 -60 8 120 0 270') +
      path('M-50 -220H50L30 -260H-30ZM0 -260V-310', fill(teal)),
    {turn},
  )

const okraRound =
  circle(0, 0, 78, fill(mist)) +
  times(5, (index) => {
    const angle = (index * 72 * Math.PI) / 180
    return circle(40 * Math.cos(angle), 40 * Math.sin(angle), 17, fill(white))
  })

const bean = (x: number, y: number, turn: number, colour: string) =>
  place(
    x,
    y,
    path('M-66 -10C-60 -66 30 -76 60 -30C84 10 60 62 22 54C-4 48 2 14 -22 16C-50 20 -70 20 -66 -10Z', fill(colour)),
    {
      turn,
    },
  )

const lentil = (x: number, y: number) => ellipse(x, y, 30, 18, fill(sand))

const beans =
  bean(-130, -110, 0, clay) +
  bean(40, -160, 50, cream) +
  bean(170, -50, 120, clay) +
  bean(-30, 0, 200, teal) +
  bean(-170, 70, 80, cream) +
  bean(90, 110, 10, cream) +
  bean(-60, 180, 150, clay) +
  [lentil(210, 60), lentil(30, 210), lentil(-210, -30), lentil(120, -120), lentil(-90, 90), lentil(170, 180)].join('')

/** A tub of powder with its spoon; the label says what is in it in no words. */
const tub = (art: string) =>
  path('M-190 -210H190V280C190 310 170 330 140 330H-140C-170 330 -190 310 -190 280Z', fill(mist)) +
  box(-210, -300, 420, 96, 18, fill(sand)) +
  box(-120, -90, 240, 250, 12, fill(white)) +
  place(0, 35, art)

const strands = path(
  'M-70 60C-30 20 -70 -20 -30 -60M-20 70C20 20 -20 -20 20 -70M40 60C80 20 40 -20 70 -60',
  stroke(teal, 10),
)

const molecule =
  path('M-60 30L0 -10L60 30M0 -10V-70', stroke(ink, 6)) +
  circle(-60, 30, 22, fill(teal)) +
  circle(0, -10, 22, fill(cream)) +
  circle(60, 30, 22, fill(clay)) +
  circle(0, -74, 22, fill(cream))

const jelly =
  path(
    'M-230 230L-170 -120C-160 -160 -120 -170 -100 -140C-80 -190 -20 -190 0 -150C20 -190 80 -190 100 -140C120 -170 160 -160 170 -120L230 230Z',
    fill(cream),
  ) +
  path('M-100 -140L-120 230M0 -150V230M100 -140L120 230') +
  path('M-290 232H290', stroke(teal, 10))

/** Foods by their keys. */
export const foodDrawings = {
  'leafy-greens': onPlate(greens, 0.95),
  broccoli: onPlate(broccoli, 1.75),
  berries: onPlate(
    place(
      0,
      0,
      berry(-80, -70) +
        berry(30, -110) +
        berry(-20, 0, teal) +
        berry(90, -20) +
        berry(-110, 50, teal) +
        berry(50, 90) +
        berry(-40, 110),
      {scale: 1.5},
    ),
  ),
  apples: onPlate(apple, 1.6),
  oats: onPlate(oats, 0.95),
  okra: onPlate(pod(-18, -90) + pod(14, 70) + place(-190, 150, okraRound) + place(200, 160, okraRound)),
  'beans-and-lentils': onPlate(beans, 1.05),
  kimchi: onTable(jar + tag(chilli), 400, 460, 1.24),
  sauerkraut: onTable(jar + tag(cabbage), 400, 460, 1.24),
  kefir: onTable(glass, 0, -3, 1.2),
  yogurt: onTable(bowl(curds), 340, 400, 1.3),
  miso: onTable(bowl(misoSoup) + steam, 340, 400, 1.3),
  'bone-broth': onTable(bowl(broth) + steam + place(340, 500, bone, {scale: 0.8}), 340, 400, 1.3),
  gelatine: onTable(jelly, 0, -82, 1.3),
  'collagen-powder': onTable(tub(strands), 0, -10, 1.18),
  'l-glutamine': onTable(tub(molecule), 0, -10, 1.18),
  'oily-fish': onPlate(place(0, 0, fish, {turn: -12}), 0.98),
  chia: onPlate(heap([ink, ink, cream, teal]), 1.25),
  walnuts: onPlate(place(-120, -60, walnut) + place(140, 90, walnut, {turn: 70}), 1.05),
  flaxseed: onPlate(heap([clay, sand, clay, cream]), 1.25),
}
