import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type StartedLake, startLake} from '../lake/start.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'check-'))
const file = (name: string) => join(folder, name)

let lake: StartedLake
beforeAll(async () => {
  lake = await startLake()
  await command('seed')
})
afterAll(async () => {
  await lake.stop()
  rmSync(folder, {recursive: true, force: true})
})

const command = (name: string, ...words: string[]) => {
  const env = {...process.env, NODE_OPTIONS: '', LAKE_DATA: lake.folder, LAKE_PORT: new URL(lake.url).port}
  return run(process.execPath, [`sanity/commands/${name}.ts`, ...words], {env})
}
const check = (...words: string[]) =>
  command('check-content', ...words).then(
    ({stdout}) => ({code: 0, stdout, stderr: ''}),
    ({code, stdout, stderr}: {code: number; stdout: string; stderr: string}) => ({code, stdout, stderr}),
  )

describe('content:check', () => {
  test('finds no error in the demonstration content after the official import, pictures and reviews included', async () => {
    const {code, stdout} = await check()
    expect(stdout).toMatch(/^\d+ documents: 0 errors, \d+ warnings?, \d+ notices?\.$/m)
    expect(code).toBe(0)
  })

  test('asks drafts too when told, and ends with 1 when there are errors', async () => {
    const {code, stdout} = await check('--drafts')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^drafts\.article-gut-skin-axis-first-draft$/m)
    expect(stdout).toMatch(/^ {2}error +product-disclosure +body\[_key=="p2"\] +A product is named, but no disclosure/m)
  })

  test('prints how often each rule found something in each kind', async () => {
    const {stdout} = await check('--drafts', '--stats')
    expect(stdout).toMatch(/^ +2\d {2}warning +loaded-word +article \(draft\)$/m)
    expect(stdout).toMatch(/^ +2 {2}error +product-disclosure +article \(draft\)$/m)
    expect(stdout).toMatch(/^ +0 {2} +product-disclosure +what is published$/m)
    expect(stdout).toMatch(/^ +0 {2} +review-void +drafts$/m)
  })

  test('finds the same in an export, its folder and its documents alone', async () => {
    const {stdout} = await check('--drafts')
    await command('export', file('all.tar.gz'))
    await command('seed', '--out', file('seed'))
    expect((await check('--drafts', '--from', file('all.tar.gz'))).stdout).toBe(stdout)
    const fromFolder = await check('--drafts', '--from', file('seed'))
    const fromFile = await check('--drafts', '--from', join(file('seed'), 'data.ndjson'))
    expect(fromFolder.stdout).toBe(fromFile.stdout)
    expect(fromFile.code).toBe(1)
  })

  test('reads a dataset that is longer than any answer of the lake, as a stranger and with drafts', async () => {
    const long = 'Sauerkraut is sour. '.repeat(4500)
    const filler = (n: number) => ({_id: `section-filler-${n}`, _type: 'section', padding: long})
    for (let from = 0; from < 800; from += 40) {
      const some = lake.client('importer').transaction()
      for (let n = from; n < from + 40; n++) some.create(filler(n))
      await some.commit({returnDocuments: false})
    }
    const counted = ({stdout}: {stdout: string}) => Number(/^(\d+) documents: /m.exec(stdout)?.[1])
    expect(counted(await check('--stats'))).toBeGreaterThan(1000)
    expect(counted(await check('--drafts', '--stats'))).toBeGreaterThan(1001)
  })

  test('ends with 2 and says why when there is nothing to read', async () => {
    writeFileSync(file('broken.ndjson'), '{"_id":"a","_type":"b"}\n{')
    expect(await check('--from', file('none'))).toMatchObject({code: 2, stderr: expect.stringContaining('There is no')})
    expect(await check('--from', file('broken.ndjson'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Line 2'),
    })
  })
})
