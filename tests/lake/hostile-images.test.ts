import {writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {crc32, deflateSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import sharp from 'sharp'
import {inspectSafely} from '#sanity/lake/image-apart.ts'
import {type StartedLake, startLake} from './start.ts'

let lake: StartedLake
let elsewhere: Server
let asked: string[]
beforeAll(async () => {
  lake = await startLake()
  asked = []
  elsewhere = createServer(({url}, response) => {
    asked.push(String(url))
    response.end()
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  elsewhere.close()
  await lake.stop()
})

const svg = (inside: string, size = 10) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size}" height="${size}">${inside}</svg>`
const other = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
const upload = (bytes: Buffer | string) => lake.client('editor').assets.upload('image', Buffer.from(bytes))

/** A PNG that says to be large, and holds next to nothing. */
function emptyPng(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 8
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const dot = () => sharp({create: {width: 8, height: 8, channels: 4, background: '#f008'}})

async function jpegThatSaysToBeHuge(): Promise<Buffer> {
  const bytes = await dot().jpeg().toBuffer()
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  bytes.writeUInt16BE(65_500, frame + 5)
  bytes.writeUInt16BE(65_500, frame + 7)
  return bytes
}

async function webpThatSaysToBeHuge(): Promise<Buffer> {
  const picture = (await dot().webp({lossless: true}).toBuffer()).subarray(12)
  const extended = Buffer.alloc(30)
  extended.write('RIFF', 0)
  extended.writeUInt32LE(22 + picture.length, 4)
  extended.write('WEBPVP8X', 8)
  extended.writeUInt32LE(10, 16)
  extended.fill(0xff, 24, 30)
  return Buffer.concat([extended, picture])
}

/** Each name stands for ten of the one before. */
const laughs = () => {
  const names = Array.from({length: 20}, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`)
  return `<!DOCTYPE svg [<!ENTITY a0 "ha">${names.join('')}]>${svg('<text>&a20;</text>')}`
}
/** A few lines that take minutes to draw. */
const NOISE = svg(
  '<filter id="f"><feTurbulence baseFrequency="0.1" numOctaves="50"/></filter><rect width="9000" height="9000" filter="url(#f)"/>',
  9000,
)

describe('a picture that is small to send and huge to open', () => {
  test.each<[string, () => Promise<Buffer | string>]>([
    ['PNG of 3,600 megapixels', async () => emptyPng(60_000)],
    ['PNG within the limit that holds less than it says', async () => emptyPng(9000)],
    ['JPEG of 4,290 megapixels', jpegThatSaysToBeHuge],
    ['WebP of a canvas beyond all limits', webpThatSaysToBeHuge],
    ['SVG of 10,000 megapixels', async () => svg('', 100_000)],
    ['SVG whose text grows when it is read', async () => laughs()],
  ])('is refused: %s', async (_name, bytes) => {
    await expect(upload(await bytes())).rejects.toMatchObject({statusCode: 400})
  })

  test('as a drawing is given up when it takes long, and says so', async () => {
    const file = join(lake.folder, 'noise.svg')
    writeFileSync(file, NOISE)
    const drawn = inspectSafely(file, {lqip: true, palette: true}, 1500)
    await expect(drawn).rejects.toMatchObject({status: 400, message: 'Invalid image: it takes more than 1.5 s to draw'})
  })

  test('as an animation is one of its frames', async () => {
    const [side, frames] = [500, 200]
    const raw = {width: side, height: side * frames, channels: 3, pageHeight: side} as const
    const bytes = await sharp(Buffer.alloc(side * side * frames * 3), {raw})
      .gif()
      .toBuffer()
    const document = await upload(bytes)
    expect(document.metadata.dimensions).toMatchObject({width: side, height: side})
    const made = await fetch(`${lake.url}/${document.path}?w=100&fm=webp`)
    const {width, height, pages = 1} = await sharp(Buffer.from(await made.arrayBuffer())).metadata()
    expect([width, height, pages]).toEqual([100, 100, 1])
  })
})

describe('a drawing that names other places', () => {
  test.each<[string, () => string]>([
    ['by an image', () => svg(`<image href="${other()}/a"/><image xlink:href="${other()}/b" width="9" height="9"/>`)],
    ['by a style', () => svg(`<style>@import url(${other()}/c);rect{fill:url(${other()}/d)}</style><rect width="9"/>`)],
    [
      'by what it uses',
      () => svg(`<use href="${other()}/e#x"/><filter id="f"><feImage href="${other()}/f"/></filter>`),
    ],
    ['by the name of a file', () => svg('<image href="file:///etc/passwd" width="9" height="9"/>')],
  ])('%s is drawn without them', async (_how, drawing) => {
    const {metadata} = await upload(drawing())
    const {channels} = await sharp(Buffer.from(String(metadata.lqip).split(',')[1] ?? '', 'base64')).stats()
    expect([asked, Math.max(...channels.map(({max}) => max))]).toEqual([[], 0])
  })

  test('by an entity is refused, and nobody asked', async () => {
    const entity = `<!DOCTYPE svg [<!ENTITY x SYSTEM "${other()}/g"><!ENTITY y SYSTEM "file:///etc/passwd">]>`
    await expect(upload(entity + svg('<text>&x;&y;</text>'))).rejects.toMatchObject({statusCode: 400})
    expect(asked).toEqual([])
  })
})
