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
  label,
  mist,
  path,
  place,
  sand,
  stroke,
  teal,
  times,
} from './draw.ts'
import {skin} from './shapes.ts'

/** A face from the front with its neck and shoulders, about its nose; what lies on the skin is drawn over it. */
const face = (colour: string, onSkin: string) =>
  path('M-90 230V330C-90 380 -300 390 -360 460H360C300 390 90 380 90 330V230Z', fill(colour)) +
  path('M-210 -90C-210 -290 210 -290 210 -90C210 110 110 290 0 290C-110 290 -210 110 -210 -90Z', fill(colour)) +
  path(
    'M-214 -60C-250 -330 -120 -370 0 -370C120 -370 250 -330 214 -60C190 -170 150 -230 0 -230C-150 -230 -190 -170 -214 -60Z',
    fill(mist),
  ) +
  onSkin +
  path(
    'M-120 -60C-100 -84 -60 -84 -40 -60C-60 -44 -100 -44 -120 -60ZM40 -60C60 -84 100 -84 120 -60C100 -44 60 -44 40 -60Z',
    fill('none'),
  ) +
  circle(-80, -62, 11, flat(ink)) +
  circle(80, -62, 11, flat(ink)) +
  path(
    'M-128 -112C-100 -132 -60 -132 -36 -116M36 -116C60 -132 100 -132 128 -112M0 -50C-6 0 -30 40 -24 56C-14 70 14 70 24 56M-60 150C-30 136 30 136 60 150C30 176 -30 176 -60 150Z',
  )

/** A place where something shows: a patch of dots. */
const patch = (x: number, y: number, width: number, height: number, count: number, colour = teal) =>
  times(count, (index) => {
    const radius = Math.sqrt((index + 0.5) / count)
    const angle = (index * 137.5 * Math.PI) / 180
    return circle(x + width * radius * Math.cos(angle), y + height * radius * Math.sin(angle), 9, flat(colour))
  })

const rosaceaOn =
  patch(0, -180, 80, 22, 9) +
  patch(-115, 40, 62, 52, 22) +
  patch(115, 40, 62, 52, 22) +
  patch(0, 20, 20, 44, 7) +
  patch(0, 232, 44, 26, 7)

const pore = (contents: string) =>
  path('M-34 -6C-30 90 -60 130 -62 190C-60 250 60 250 62 190C60 130 30 90 34 -6Z', fill('#FFFDF8')) + contents

/** What acne looks like in a cut through skin: a pore that is blocked, a spot that is raised, a lump that is deep. */
const acneInSkin = drawing(
  place(120, 330, skin(1260, 420, 'H500C520 -60 570 -96 630 -96S740 -60 760 0H1260')),
  place(
    330,
    330,
    pore(
      path('M-32 -4C-30 60 -40 110 -44 150C-20 190 20 190 44 150C40 110 30 60 32 -4Z', fill(clay)) +
        ellipse(0, -8, 36, 15, flat(ink)),
    ),
  ),
  place(
    750,
    330,
    path('M-50 -4C-60 80 -66 130 -66 190C-60 256 60 256 66 190C66 130 60 80 50 -4C30 -60 -30 -60 -50 -4Z', fill(clay)) +
      ellipse(0, -46, 46, 30, fill('#FFFDF8')),
  ),
  place(1170, 330, pore('') + circle(0, 250, 118, fill(clay)) + circle(0, 250, 66, fill(sand))),
  label('Blocked pore', 330, 860, {size: 60}),
  label('Raised spot', 750, 860, {size: 60}),
  label('Deep lump', 1170, 860, {size: 60}),
)

/** Where rosacea shows, on light and on dark skin. */
const whereRosaceaShows = drawing(
  place(400, 500, face(cream, rosaceaOn), {scale: 0.94}),
  place(1100, 500, face(clay, rosaceaOn), {scale: 0.94}),
)

/** A bent arm: the shoulder at the top, the hand at the right. */
const arm = (colour: string) =>
  path(
    'M-180 -330C-190 -120 -190 40 -150 130C-130 180 -80 200 -20 190L330 110C370 100 390 60 370 30C356 6 320 4 290 14L-20 66C-40 20 -30 -160 -30 -330Z',
    fill(colour),
  ) +
  box(276, -2, 128, 128, 54, fill(colour)) +
  path('M330 0V54M362 8V56')

/** Where eczema and psoriasis tend to lie on an arm: in the bend of the elbow, and on its point. */
const eczemaAndPsoriasis = drawing(
  place(400, 440, arm(cream) + patch(-66, 66, 56, 62, 20)),
  place(1070, 440, arm(clay) + patch(-112, 122, 46, 50, 18)),
  label('Eczema', 400, 890, {size: 64}),
  label('Psoriasis', 1090, 890, {size: 64}),
)

const sun =
  circle(0, 0, 90, fill(sand)) +
  times(12, (index) => place(0, 0, path('M0 -124V-176', stroke(clay, 10)), {turn: index * 30}))

const smoke = path('M0 0C-40 -50 40 -90 0 -150S40 -240 0 -290', stroke(mist, 16))
const cigarette =
  path('M-190 0H120V40H-190Z', fill('#FFFDF8')) +
  path('M-190 0H-90V40H-190Z', fill(sand)) +
  ellipse(122, 20, 10, 20, fill(clay))

/** What is known to age skin: sun and smoke above a block of skin whose surface is rough on one side. */
const sunAndSmoke = drawing(
  place(300, 560, skin(900, 330, 'H460l40 -16l40 18l50 -22l44 24l40 -20l50 24l44 -20l50 22l40 -18l42 8')),
  place(470, 260, sun),
  place(1010, 420, cigarette, {turn: -8}),
  place(1140, 380, smoke),
)

/** Drawings of symptom patterns by their keys. */
export const patternDrawings = {
  acne: acneInSkin,
  rosacea: whereRosaceaShows,
  'eczema-psoriasis': eczemaAndPsoriasis,
  'dull-skin': sunAndSmoke,
}
