import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import sharp from 'sharp'
import {type StartedLake, startLake} from './start.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'exchange-'))
const file = (name: string) => join(folder, name)
const lakes: StartedLake[] = []
/** What is refused between two lakes that know it as wrong: an import puts back what is there, right or wrong. */
const guard = () => {
  throw new Error('No document may be stored by anybody but an importer')
}

async function lakeFor(options?: Parameters<typeof startLake>[0]): Promise<StartedLake> {
  const lake = await startLake(options)
  lakes.push(lake)
  return lake
}
afterAll(async () => {
  for (const lake of lakes) await lake.stop()
  rmSync(folder, {recursive: true, force: true})
})

function command(name: 'export' | 'import' | 'seed', lake: Pick<StartedLake, 'url' | 'folder'>, ...words: string[]) {
  const env = {...process.env, NODE_OPTIONS: '', LAKE_DATA: lake.folder, LAKE_PORT: new URL(lake.url).port}
  return run(process.execPath, [`sanity/commands/${name}.ts`, ...words], {env})
}
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'nothing was refused',
    ({code, stderr}: {code: number; stderr: string}) => `${code}: ${stderr}`,
  )

const pixels = (background: string) => sharp({create: {width: 8, height: 6, channels: 3, background}})

/** Drafts, releases, odd names, weak and strong references, a crop, an asset that nothing uses, and a described one. */
async function fill(client: SanityClient) {
  const shown = await client.assets.upload('image', await pixels('teal').png().toBuffer(), {filename: 'teal.png'})
  await client.assets.upload('image', await pixels('red').jpeg().toBuffer()) // without a name, used nowhere
  await client.assets.upload('file', Buffer.from('%PDF-1.4 told'), {filename: 'report é.pdf', label: 'Report'})
  await client.patch(shown._id).set({altText: 'A teal field', title: 'Teal'}).commit()
  const image = {
    _type: 'image',
    asset: {_type: 'reference', _ref: shown._id},
    crop: {top: 0.1, left: 0, right: 0, bottom: 0},
  }
  await client
    .transaction()
    .create({
      _id: 'b',
      _type: 'note',
      title: 'Target',
      list: [
        {_key: 'k', z: 1, a: null},
        {_key: 'l', _type: 'x'},
      ],
    })
    .create({_id: 'a', _type: 'note', to: {_type: 'reference', _ref: 'b'}, image})
    .create({
      _id: 'drafts.a',
      _type: 'note',
      title: 'Draft “quoted”\u2028',
      to: {_type: 'reference', _ref: 'gone', _weak: true},
    })
    .create({_id: 'drafts.only', _type: 'note', images: [{_key: 'i', ...image}]})
    .create({_id: 'versions.rSpring.b', _type: 'note', title: 'Target in spring'})
    .create({_id: 'secret', _type: 'sanity.previewUrlSecret', secret: 'not to be told'})
    .commit()
  await client.releases.create({releaseId: 'rSpring', metadata: {title: 'Spring'}})
  await client.releases.schedule({releaseId: 'rSpring', publishAt: '2126-03-20T09:00:00Z'})
}

describe('between two lakes', () => {
  let first: StartedLake
  beforeAll(async () => {
    first = await lakeFor()
    await fill(first.client('administrator'))
    await command('export', first, file('first.tar.gz'))
  })

  test('what was exported is imported into an empty lake, and exported again to the same byte', async () => {
    const second = await lakeFor({guard})
    await command('import', second, file('first.tar.gz'))
    await command('export', second, file('second.tar.gz'))
    expect(readFileSync(file('second.tar.gz')).equals(readFileSync(file('first.tar.gz')))).toBe(true)
    const facts = '*[_type == "note"]|order(_id){_id, title, to, _createdAt, "sha1": image.asset->sha1hash}'
    const told = (lake: StartedLake) => lake.client('viewer', {perspective: 'raw'}).fetch(facts)
    expect(await told(second)).toEqual(await told(first))
    const releases = '*[_type == "system.release"]{name, state, publishAt, metadata, _createdAt}'
    expect(await second.client('viewer', {perspective: 'raw'}).fetch(releases)).toMatchObject([
      {name: 'rSpring', state: 'scheduled', publishAt: '2126-03-20T09:00:00.000Z', metadata: {title: 'Spring'}},
    ])
    const names = '*[_type in ["sanity.imageAsset", "sanity.fileAsset"]]|order(_id){altText, title, label}'
    expect(await second.client('viewer').fetch(names)).toEqual(await first.client('viewer').fetch(names))
    expect(await second.client('viewer').fetch('count(*[_id == "secret"])')).toBe(0)
  })

  test('one asset alone keeps what is said of it', async () => {
    const [one, two] = [await lakeFor(), await lakeFor()]
    await one.client('editor').assets.upload('image', await pixels('blue').png().toBuffer(), {label: 'Blue'})
    await command('export', one, file('one.tar.gz'))
    await command('import', two, file('one.tar.gz'))
    expect(await two.client('viewer').fetch('*[0]{label}')).toEqual({label: 'Blue'})
    await command('export', two, file('two.tar.gz'))
    expect(readFileSync(file('two.tar.gz')).equals(readFileSync(file('one.tar.gz')))).toBe(true)
  })

  test('documents that are there already are not touched unless it is said twice', async () => {
    const client = first.client('administrator')
    await client.patch('b').set({title: 'Changed since'}).commit()
    const title = () => client.fetch('*[_id == "b"][0].title')
    expect(await refusal(command('import', first, file('first.tar.gz')))).toContain('6 of 6 documents are there')
    expect(await refusal(command('import', first, file('first.tar.gz'), '--replace'))).toContain('Add --yes')
    await command('import', first, file('first.tar.gz'), '--missing')
    expect(await title()).toBe('Changed since')
    await command('import', first, file('first.tar.gz'), '--replace', '--yes')
    expect(await title()).toBe('Target')
  })

  test('a file that exists is not overwritten unless it is said', async () => {
    expect(await refusal(command('export', first, file('first.tar.gz')))).toContain('exists already')
    expect(await refusal(command('export', first, file('first.tar.gz'), '--overwrite'))).toBe('nothing was refused')
  })

  test.each([
    ['no file', () => [], /^1: npm run lake:import/],
    ['a file that is missing', () => [file('missing.tar.gz')], /There is no file .*missing/],
    ['a file that is no archive', () => ['README.md'], /README.md is not an export/],
    ['an archive of nothing', () => [file('empty.tar.gz')], /holds no data.ndjson/],
  ])('%s is refused with what is wrong', async (_name, words, complaint) => {
    writeFileSync(file('empty.tar.gz'), gzipSync(Buffer.alloc(1024)))
    expect(await refusal(command('import', first, ...words()))).toMatch(complaint)
  })

  test('a lake that does not answer, or another one than that of the data folder, is named', async () => {
    const away = {url: 'http://127.0.0.1:64999', folder: first.folder}
    expect(await refusal(command('export', away, file('away.tar.gz')))).toContain(
      'Nothing answers at http://127.0.0.1:64999',
    )
    expect(await refusal(command('import', away, file('first.tar.gz')))).toContain(
      'Nothing answers at http://127.0.0.1:64999',
    )
    const other = {url: first.url, folder: (await lakeFor()).folder}
    expect(await refusal(command('export', other, file('other.tar.gz')))).toContain('Set LAKE_DATA')
    expect(await refusal(command('import', other, file('first.tar.gz')))).toContain('Set LAKE_DATA')
  })
})

test('the whole demonstration content survives export, import and export to the byte', async () => {
  const [one, two] = [await lakeFor(), await lakeFor({guard})]
  await command('seed', one)
  await command('export', one, file('seed-one.tar.gz'))
  await command('import', two, file('seed-one.tar.gz'))
  await command('export', two, file('seed-two.tar.gz'))
  expect(readFileSync(file('seed-two.tar.gz')).equals(readFileSync(file('seed-one.tar.gz')))).toBe(true)
})
