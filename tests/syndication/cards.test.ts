import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import sharp from 'sharp'
import {DARK, LIGHT} from '#app/colours.ts'
import {ICONS, iconFile, type MARK} from '#app/icons.ts'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {isPage} from '#sanity/content/shown.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'
import {answerAt, headOf} from '../pages/render.ts'
import {HOSTILE} from './hostile.ts'
import {manifestSchema} from './schemas/web-manifest.ts'
import {jsonFaults} from './valid.ts'

interface Picture {
  url: string
  width: number
  height: number
  alt: string
}

let lake: StartedLake
beforeAll(async () => {
  lake = await lakeWith(published)
})
afterAll(() => lake.stop())

const bytes = async (path: string) => Buffer.from(await (await answerAt(path)).arrayBuffer())
const sizeOf = async (path: string) => {
  const {format, width, height} = await sharp(await bytes(path)).metadata()
  return [format, width, height]
}

/** The picture that the head of a page names for social networks. */
async function pictureOf(page: string): Promise<Picture> {
  const {openGraph, twitter} = JSON.parse(await headOf(page))
  expect(twitter).toMatchObject({card: 'summary_large_image', images: openGraph.images})
  return openGraph.images[0]
}

const fileOf = ({url}: Picture) => url.replace(/\?.*/, '')

describe('the picture for social networks', () => {
  test('is there for every page, of the size that its head names, with words for those who do not see it', async () => {
    const pages = (await allUrls()).filter(isPage)
    const pictures: Picture[] = []
    for (const page of pages) pictures.push(await pictureOf(page))
    expect(pictures.filter(({alt}) => !alt.trim())).toEqual([])
    const files = pictures.map(fileOf)
    expect(new Set(files).size).toBe(pages.length)
    for (const file of files) expect([file, await sizeOf(file)]).toEqual([file, ['png', 1200, 630]])
  }, 300_000)

  test('says what the page is, its title and its grades', async () => {
    const {alt} = await pictureOf('/articles/gut-skin-axis')
    expect(alt).toMatch(/^Article\. .+\. (\d+ × [\w ]+(, )?)+$/)
  })

  test('is drawn anew under another address when a grade changes, and only then', async () => {
    const claim = published.find(({_id, grade}) => _id.startsWith('claim-') && grade === 'limited')
    if (!claim) throw new Error('The dataset has no such claim')
    const page = `/claims/${(claim.slug as {current: string}).current}`
    const before = await pictureOf(page)
    const drawn = await bytes(fileOf(before))
    write(lake, {...claim, population: 'Others'})
    expect([await pictureOf(page), await bytes(fileOf(before))]).toEqual([before, drawn])
    write(lake, {...claim, grade: 'strong'})
    const after = await pictureOf(page)
    expect([fileOf(after), after.url === before.url]).toEqual([fileOf(before), false])
    expect(drawn.equals(await bytes(fileOf(after)))).toBe(false)
    write(lake, claim)
  })

  test('is the editors’ own where they chose one', async () => {
    const article = published.find(({_type, hero}) => _type === 'article' && hero)
    const {image} = (article?.hero ?? {}) as {image?: object}
    write(lake, {...article, _id: 'article-own', _type: 'article', slug: {current: 'own'}, seo: {_type: 'seo', image}})
    expect(await pictureOf('/articles/own')).toMatchObject({url: expect.stringContaining('/lake/images/'), width: 1200})
  })

  test('is not there for a page that is not', async () => {
    for (const path of ['/articles/none/card.png', '/cards/none.png']) expect((await answerAt(path)).status).toBe(404)
  })

  test.each(HOSTILE.map((text, index) => [index, text] as const))(
    'can be drawn of hostile words, %s',
    async (index, text) => {
      jest.spyOn(console, 'warn').mockImplementation(() => undefined)
      const article = published.find(({_type}) => _type === 'article')
      write(lake, {...article, _id: 'article-odd', _type: 'article', title: text, slug: {current: `odd-${index}`}})
      expect(await sizeOf(`/articles/odd-${index}/card.png`)).toEqual(['png', 1200, 630])
    },
  )
})

describe('the web manifest', () => {
  test('is valid, and names icons that are there in their sizes', async () => {
    const manifest = await (await answerAt('/manifest.webmanifest')).json()
    expect(jsonFaults(manifest, manifestSchema)).toEqual([])
    expect(manifest).toMatchObject({name: 'Gut & Skin', lang: 'en-GB', theme_color: LIGHT.paper})
    for (const {src, sizes, type} of manifest.icons) {
      expect([src, (await answerAt(src)).headers.get('content-type')?.replace(/;.*/, '')]).toEqual([src, type])
      if (type === 'image/png') expect([src, (await sizeOf(src)).slice(1).join('x')]).toEqual([src, sizes])
    }
  })
})

describe('the icons', () => {
  test.each(Object.entries(ICONS))('%s is a square of that side', async (name, {side}) => {
    expect(await sizeOf(iconFile(name as keyof typeof ICONS | typeof MARK))).toEqual(['png', side, side])
  })

  test('favicon.ico holds the smallest of them', async () => {
    const icon = await bytes('/favicon.ico')
    expect([icon.readUInt16LE(2), icon[6], icon.readUInt32LE(14)]).toEqual([1, 32, icon.length - icon.readUInt32LE(18)])
    expect(icon.subarray(icon.readUInt32LE(18)).equals(await bytes('/icons/32.png'))).toBe(true)
  })

  test('that may be cut to a circle keep their mark within it, on a full ground', async () => {
    const {data, info} = await sharp(await bytes('/icons/maskable-512.png'))
      .raw()
      .toBuffer({resolveWithObject: true})
    const ground = [...data.subarray(0, 3)]
    let widest = 0
    for (let at = 0; at < data.length; at += info.channels) {
      const [x, y] = [(at / info.channels) % 512, Math.floor(at / info.channels / 512)]
      const isGround = ground.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 4)
      if (!isGround) widest = Math.max(widest, Math.hypot(x - 255.5, y - 255.5))
    }
    expect(widest / 512).toBeLessThan(0.4)
    expect(`#${Buffer.from(ground).toString('hex')}`).toBe(LIGHT.accent)
  })
})

test('the colours outside of stylesheets are those of the tokens', () => {
  const css = readFileSync('components/tokens.css', 'utf8')
  const inCss = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const both = (name: string) =>
    new RegExp(`--${inCss(name)}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css) ?? []
  for (const [name, colour] of Object.entries(LIGHT)) expect([name, both(name)[1]]).toEqual([name, colour])
  for (const [name, colour] of Object.entries(DARK)) expect([name, both(name)[2]]).toEqual([name, colour])
})
