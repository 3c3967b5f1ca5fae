import {ICONS} from '#app/icons.ts'
import {drawIcon} from '../icons/draw.ts'

export const dynamic = 'force-static'

const HEADER_BYTES = 22

/** GET /favicon.ico — for programs that look nowhere else: one PNG in the container of Windows icons. */
export async function GET(): Promise<Response> {
  const icon = ICONS['32.png']
  const picture = await drawIcon(icon)
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.set([icon.side, icon.side], 6)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(picture.length, 14)
  header.writeUInt32LE(HEADER_BYTES, 18)
  return new Response(Buffer.concat([header, picture]), {headers: {'content-type': 'image/x-icon'}})
}
