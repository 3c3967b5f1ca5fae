import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import sharp from 'sharp'
import {type StartedLake, startLake} from './start.ts'

let lake: StartedLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())

const picture = (width: number, height: number, background = '#c03020') =>
  sharp({create: {width, height, channels: 3, background}})
const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex')
const stored = (kind: string, name: string) => join(lake.folder, 'assets', kind, 'production', name)

describe('an uploaded image', () => {
  test('becomes the asset document that hosted Sanity makes', async () => {
    const bytes = await picture(60, 40).jpeg().toBuffer()
    const options = {
      filename: 'rash.jpg',
      title: 'Rash',
      creditLine: 'NHS',
      source: {id: '7', name: 'archive', url: 'https://a.test/7'},
    }
    const document = await lake.client('editor').assets.upload('image', bytes, options)
    const hash = sha1(bytes)
    expect(document).toMatchObject({
      _id: `image-${hash}-60x40-jpg`,
      _type: 'sanity.imageAsset',
      assetId: hash,
      sha1hash: hash,
      extension: 'jpg',
      mimeType: 'image/jpeg',
      size: bytes.length,
      originalFilename: 'rash.jpg',
      path: `images/local/production/${hash}-60x40.jpg`,
      url: `http://localhost:3000/lake/images/local/production/${hash}-60x40.jpg`,
      title: 'Rash',
      creditLine: 'NHS',
      source: {id: '7', name: 'archive', url: 'https://a.test/7'},
      metadata: {
        _type: 'sanity.imageMetadata',
        hasAlpha: false,
        isOpaque: true,
        dimensions: {_type: 'sanity.imageDimensions', width: 60, height: 40, aspectRatio: 1.5},
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
        palette: {
          _type: 'sanity.imagePalette',
          dominant: {_type: 'sanity.imagePaletteSwatch', population: 100, foreground: '#fff'},
        },
      },
    })
    expect(document.uploadId).toEqual(expect.any(String))
    expect(readFileSync(stored('images', `${hash}-60x40.jpg`)).equals(bytes)).toBe(true)
    expect(await lake.client('viewer').getDocument(document._id)).toEqual(document)
  })

  test('uploaded twice is one document, with the name it had first', async () => {
    const bytes = await picture(8, 8).png().toBuffer()
    const client = lake.client('editor')
    const first = await client.assets.upload('image', bytes, {filename: 'one.png'})
    const second = await client.assets.upload('image', bytes, {filename: 'two.png'})
    expect(second).toEqual(first)
  })

  test('is measured as it is shown when its EXIF turns it', async () => {
    const bytes = await picture(30, 10).withMetadata({orientation: 6}).jpeg().toBuffer()
    const {metadata} = await lake.client('editor').assets.upload('image', bytes)
    expect(metadata.dimensions).toMatchObject({width: 10, height: 30})
  })

  test('with see-through parts says so, and its preview keeps them', async () => {
    const background = {r: 0, g: 0, b: 0, alpha: 0.5}
    const bytes = await sharp({create: {width: 9, height: 9, channels: 4, background}})
      .png()
      .toBuffer()
    const {metadata} = await lake.client('editor').assets.upload('image', bytes)
    expect(metadata).toMatchObject({hasAlpha: true, isOpaque: false})
    expect(metadata.lqip).toMatch(/^data:image\/png/)
  })

  test('is what its bytes say, whatever it is called', async () => {
    const bytes = await picture(7, 7).webp().toBuffer()
    const document = await lake
      .client('editor')
      .assets.upload('image', bytes, {filename: 'x.jpg', contentType: 'image/jpeg'})
    expect(document).toMatchObject({mimeType: 'image/webp', extension: 'webp'})
  })

  test('comes without the metadata the client did not ask for', async () => {
    const bytes = await picture(11, 7).png().toBuffer()
    const {metadata} = await lake.client('editor').assets.upload('image', bytes, {extract: []})
    expect(Object.keys(metadata).sort()).toEqual(['_type', 'dimensions', 'hasAlpha', 'isOpaque'])
  })
})

describe('refused as an image, leaving nothing behind:', () => {
  const bomb = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>')
  test.each([
    ['text', async () => Buffer.from('not a picture')],
    ['half a picture', async () => (await picture(300, 300).jpeg().toBuffer()).subarray(0, 700)],
    ['a picture of 900 megapixels', async () => bomb],
    ['nothing', async () => Buffer.alloc(0)],
  ])('%s', async (_name, bytes) => {
    await expect(lake.client('editor').assets.upload('image', await bytes())).rejects.toMatchObject({statusCode: 400})
    expect(readdirSync(join(lake.folder, 'assets', 'incoming'))).toEqual([])
  })
})

describe('an upload', () => {
  const send = (url: string, token?: string, body: BodyInit = 'x') =>
    fetch(`${lake.url}/v1${url}`, {method: 'POST', body, headers: token ? {authorization: `Bearer ${token}`} : {}})

  test('needs a token that may write', async () => {
    expect((await send('/assets/files/production')).status).toBe(401)
    expect((await send('/assets/files/production', lake.token('viewer'))).status).toBe(403)
  })

  test('cannot leave its folder by the name of the dataset', async () => {
    expect((await send('/assets/files/..%2F..%2Fevil', lake.token('editor'))).status).toBe(400)
    expect(existsSync(join(lake.folder, 'evil'))).toBe(false)
  })

  test('over the limit is refused, also when its length is not announced', async () => {
    const chunk = new Uint8Array(4 * 1024 * 1024)
    let sent = 0
    const stream = new ReadableStream({
      pull(controller) {
        if (sent++ < 14) controller.enqueue(chunk)
        else controller.close()
      },
    })
    const init = {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: {authorization: `Bearer ${lake.token('editor')}`},
    }
    const answer = await fetch(`${lake.url}/v1/assets/images/production`, init as RequestInit).catch(() => null)
    expect(answer?.status ?? 413).toBe(413)
    expect(readdirSync(join(lake.folder, 'assets', 'incoming'))).toEqual([])
  })
})

describe('an uploaded file', () => {
  test.each([
    ['guide.pdf', '%PDF-1.7\n', 'application/pdf', 'pdf'],
    ['table.csv', 'a,b\n', 'text/csv', 'csv'],
    ['page.html', '<script>alert(1)</script>', 'application/octet-stream', 'html'],
    ['fake.pdf', '<script>alert(1)</script>', 'application/octet-stream', 'bin'],
    ['../../etc/passwd', 'root', 'application/octet-stream', 'bin'],
  ])('%s is told by its content', async (filename, content, mimeType, extension) => {
    const bytes = Buffer.from(content)
    const document = await lake.client('editor').assets.upload('file', bytes, {filename})
    expect(document).toMatchObject({
      _id: `file-${sha1(bytes)}-${extension}`,
      _type: 'sanity.fileAsset',
      mimeType,
      originalFilename: filename,
      path: `files/local/production/${sha1(bytes)}.${extension}`,
    })
    expect(readFileSync(stored('files', `${sha1(bytes)}.${extension}`)).equals(bytes)).toBe(true)
  })
})
