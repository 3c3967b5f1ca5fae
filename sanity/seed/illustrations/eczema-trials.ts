import {drawing, label, place, times} from './draw.ts'
import {capsule, rod, skin} from './shapes.ts'

const microbes = times(6, (index) => rod(index % 2 ? 28 : -28, 40 + Math.floor(index / 2) * 44, index % 2 ? 24 : -24))
const rough = `H110${times(9, (index) => `l16 ${index % 2 ? -22 : -30}l16 ${index % 2 ? 30 : 22}`)}H520`
const patch = skin(520, 230, rough)

/** A probiotic capsule and an empty one, above skin that looks the same. */
export const eczemaTrials = drawing(
  place(390, 270, capsule(0, 0, microbes)),
  place(1110, 270, capsule(0, 0)),
  place(130, 580, patch),
  place(850, 580, patch),
  label('Probiotic', 390, 905, {size: 64}),
  label('Dummy treatment', 1110, 905, {size: 64}),
)
