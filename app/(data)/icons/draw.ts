import sharp from 'sharp'
import {type ICONS, markSvg} from '#app/icons.ts'

type Icon = (typeof ICONS)[keyof typeof ICONS]

/** An icon as PNG. */
export const drawIcon = async ({side, maskable}: Icon): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp(Buffer.from(markSvg({maskable})), {density: (72 * side) / 32})
      .resize(side, side)
      .png()
      .toBuffer(),
  )
