import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'
import {openDerived} from '#sanity/lake/derived-images.ts'
import {type StartedLake, startLake} from './start.ts'

/** 80×40: red, green, blue and white quarters, left to right. */
const stripes = () =>
  sharp({create: {width: 80, height: 40, channels: 3, background: '#fff'}}).composite(
    ['#f00', '#0f0', '#00f'].map((background, i) => ({
      input: {create: {width: 20, height: 40, channels: 3 as const, background}},
      left: i * 20,
      top: 0,
    })),
  )

let lake: StartedLake
let bytes: Buffer
let address: string
let id: string

beforeAll(async () => {
  lake = await startLake()
  bytes = await stripes().png().toBuffer()
  const document = await lake.client('editor').assets.upload('image', bytes)
  address = `${lake.url}/${document.path}`
  id = document._id
})
afterAll(() => lake.stop())

const get = (query = '', headers: Record<string, string> = {}) => fetch(address + query, {headers})
const seen = async (answer: Response) => sharp(Buffer.from(await answer.arrayBuffer()))

describe('an image without a transform', () => {
  test('is the original, byte for byte, to be kept for ever by anyone', async () => {
    const answer = await get()
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    })
  })

  test('is not sent again to whom has it', async () => {
    const etag = (await get()).headers.get('etag') ?? ''
    expect((await get('', {'if-none-match': etag})).status).toBe(304)
  })

  test('is a download with dl, under a name that cannot break the header', async () => {
    const answer = await get(`?dl=${encodeURIComponent('my "gut"\r\n.png')}`)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="my _gut___.png"; filename*=UTF-8''my%20%22gut%22%0D%0A.png`,
    )
  })
})

describe('an image is scaled', () => {
  test.each([
    ['?w=40', 40, 20],
    ['?h=10', 20, 10],
    ['?w=160', 160, 80],
    ['?w=30&h=30', 30, 15],
    ['?w=20&dpr=2', 40, 20],
    ['?w=400&fit=max', 80, 40],
    ['?w=30&h=30&fit=crop', 30, 30],
    ['?w=200&h=200&fit=min', 40, 40],
    ['?w=30&h=30&fit=fill', 30, 30],
    ['?w=100&h=100&fit=fillmax', 100, 100],
    ['?w=50&h=50&fit=scale', 50, 50],
    ['?rect=20,0,20,40', 20, 40],
    ['?rect=60,0,400,400', 20, 40],
    ['?w=10&or=90', 10, 20],
    ['?w=30&h=10&fit=crop&crop=entropy', 30, 10],
  ])('%s → %i×%i', async (query, width, height) => {
    expect(await (await seen(await get(query))).metadata()).toMatchObject({width, height, format: 'png'})
  })
})

describe('the colour in the middle', () => {
  const RED = [255, 0, 0]
  const [GREEN, BLUE, WHITE] = [
    [0, 255, 0],
    [0, 0, 255],
    [255, 255, 255],
  ]
  test.each([
    ['?rect=20,0,20,40', GREEN],
    ['?w=10&h=40&fit=crop&crop=left', RED],
    ['?w=10&h=40&fit=crop&crop=right', WHITE],
    ['?w=10&h=40&fit=crop&crop=focalpoint&fp-x=0.6&fp-y=0.5', BLUE],
    ['?rect=0,0,20,40&flip=h', RED],
    ['?rect=0,0,40,40&w=10&h=40&fit=crop&crop=right', GREEN],
    ['?w=20&h=20&fit=fill&rect=0,0,20,10', RED],
  ])('of %s is right', async (query, colour) => {
    const {data, info} = await (await seen(await get(query))).removeAlpha().raw().toBuffer({resolveWithObject: true})
    const middle = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
    expect([...data.subarray(middle, middle + 3)]).toEqual(colour)
  })

  test('outside a filled picture is the background asked for', async () => {
    const {data} = await (await seen(await get('?w=20&h=40&fit=fill&bg=0000ff')))
      .raw()
      .toBuffer({resolveWithObject: true})
    expect([...data.subarray(0, 3)]).toEqual(BLUE)
  })
})

describe('the format', () => {
  const EVERYTHING = 'image/avif,image/webp,*/*'
  test.each([
    ['?fm=webp', '', 'image/webp'],
    ['?fm=jpg&q=40', '', 'image/jpeg'],
    ['?fm=avif', '', 'image/avif'],
    ['?auto=format', EVERYTHING, 'image/avif'],
    ['?auto=format', 'image/webp', 'image/webp'],
    ['?auto=format', 'image/png', 'image/png'],
    ['?auto=format&fm=jpg', EVERYTHING, 'image/jpeg'],
  ])('of %s for a reader of %j is %s', async (query, accept, type) => {
    const answer = await get(query, {accept})
    expect(answer.headers.get('content-type')).toBe(type)
    expect((await (await seen(answer)).metadata()).width).toBe(80)
    expect(answer.headers.get('vary')?.includes('Accept') ?? false).toBe(query.includes('auto'))
  })
})

test('effects change the picture and keep its size', async () => {
  const plain = Buffer.from(await (await get('?fm=png')).arrayBuffer())
  for (const query of ['?fm=png&blur=50', '?fm=png&sat=-100', '?fm=png&flip=h', '?fm=png&or=180']) {
    const answer = await get(query)
    const changed = Buffer.from(await answer.arrayBuffer())
    expect(changed.equals(plain)).toBe(false)
    expect(await sharp(changed).metadata()).toMatchObject({width: 80, height: 40})
  }
})

test('an address made by @sanity/image-url is understood', async () => {
  const builder = createImageUrlBuilder({projectId: 'local', dataset: 'production', baseUrl: lake.url})
  const source = {
    asset: {_ref: id},
    hotspot: {x: 0.1, y: 0.5, width: 0.1, height: 0.1},
    crop: {left: 0, right: 0.5, top: 0, bottom: 0},
  }
  const answer = await fetch(builder.image(source).width(20).height(40).fit('crop').auto('format').url())
  expect(answer.status).toBe(200)
  const {data} = await (await seen(answer)).raw().toBuffer({resolveWithObject: true})
  expect([...data.subarray(0, 3)]).toEqual([255, 0, 0])
})

describe('nonsense is refused:', () => {
  test.each([
    'w=0',
    'w=-4',
    'w=abc',
    'w=9000',
    'w=5000&dpr=4',
    'fit=stretch',
    'rect=1,2',
    'rect=500,500,5,5',
    'fm=exe',
    'q=500',
    'or=45',
    'bg=red',
  ])('?%s', async (query) => {
    const answer = await get(`?${query}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({statusCode: 400, error: 'Bad Request'})
  })

  const sha = 'a'.repeat(40)
  test.each([
    `/images/local/production/${sha}-1x1.png`,
    '/images/local/production/..%2F..%2F..%2Flake.db',
    '/images/local/..%2F..%2F/lake.db',
    '/files/local/production/..%2f..%2f..%2flake.db',
    '/files/local/production/%2e%2e%2flake.db',
    '/files/local/incoming/x.bin',
  ])('%s is not there', async (path) => {
    expect((await fetch(lake.url + path)).status).toBe(404)
  })
})

test('callers who ask for the same image at once share the work, and later ones find it on disk', async () => {
  const folder = join(lake.folder, 'derived')
  const before = readdirSync(folder).length
  const answers = await Promise.all(Array.from({length: 12}, () => get('?w=33&blur=3')))
  expect(answers.map(({status}) => status)).toEqual(Array(12).fill(200))
  expect(readdirSync(folder).length).toBe(before + 1)
  expect((await get('?blur=3&w=33&tracking=1')).status).toBe(200)
  expect(readdirSync(folder).length).toBe(before + 1)
})

describe('derived images', () => {
  test('are made once for callers at the same time, and again after they were pushed out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'derived-'))
    const images = openDerived(folder, 100)
    let made = 0
    const make = async () => Buffer.alloc(60, ++made)
    await Promise.all([images.get('a', make), images.get('a', make)])
    expect(made).toBe(1)
    await images.get('b', make)
    await images.get('a', make)
    expect(made).toBe(3)
    rmSync(folder, {recursive: true})
  })

  test('survive a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'derived-'))
    await openDerived(folder).get('a', async () => Buffer.from('first'))
    const again = await openDerived(folder).get('a', async () => Buffer.from('second'))
    expect(again.toString()).toBe('first')
    rmSync(folder, {recursive: true})
  })
})

test('a drawing is served as it is, forbidden to run anything', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'
  const {path} = await lake.client('editor').assets.upload('image', Buffer.from(drawing))
  const answer = await fetch(`${lake.url}/${path}?w=5&auto=format`)
  expect(await answer.text()).toBe(drawing)
  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
})

test('an image whose document was deleted is gone, and an upload brings it back', async () => {
  const client = lake.client('editor')
  const other = await stripes().negate().png().toBuffer()
  const {_id, path} = await client.assets.upload('image', other)
  await client.delete(_id)
  expect((await fetch(`${lake.url}/${path}`)).status).toBe(404)
  await client.assets.upload('image', other)
  expect((await fetch(`${lake.url}/${path}`)).status).toBe(200)
})

describe('a file', () => {
  const upload = async (content: string, filename: string) => {
    const {path} = await lake.client('editor').assets.upload('file', Buffer.from(content), {filename})
    return `${lake.url}/${path}`
  }

  test('is served whole, in part, and as a download', async () => {
    const url = await upload('0123456789', 'digits.txt')
    expect(await (await fetch(url)).text()).toBe('0123456789')
    const part = await fetch(url, {headers: {range: 'bytes=2-4'}})
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await (await fetch(url, {headers: {range: 'bytes=-3'}})).text()).toBe('789')
    expect((await fetch(url, {headers: {range: 'bytes=50-'}})).status).toBe(416)
    expect((await fetch(`${url}?dl=my.txt`)).headers.get('content-disposition')).toContain('filename="my.txt"')
  })

  test('that is a web page is not shown as one', async () => {
    const answer = await fetch(await upload('<script>alert(1)</script>', 'x.html'))
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })
})
