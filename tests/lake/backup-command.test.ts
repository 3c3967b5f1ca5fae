import {execFile} from 'node:child_process'
import {existsSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type StartedLake, startLake} from './start.ts'

const run = promisify(execFile)
const backUp = (folder: string, ...words: string[]) =>
  run(process.execPath, ['sanity/commands/backup.ts', ...words], {env: {...process.env, LAKE_DATA: folder}})

let lake: StartedLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.stop())

describe('the command that backs up a lake', () => {
  test('copies one that is being written to, whole: documents, drafts, history, tokens, assets, the secret', async () => {
    const client = lake.client('editor')
    const token = lake.token('viewer')
    const bytes = Buffer.from('what the asset holds')
    const {path: asset} = await client.assets.upload('file', bytes, {filename: 'a.txt'})
    await client.create({_id: 'drafts.a', _type: 'note', title: 'first'})
    await client.patch('drafts.a').set({title: 'second'}).commit()
    writeFileSync(path.join(lake.folder, 'preview-secret'), 'the secret')

    let written = 0
    let goesOn = true
    const writing = (async () => {
      for (; goesOn; written++) {
        const both = [1, 2].map((half) => ({_id: `w${written}.${half}`, _type: 'half'}))
        await client.mutate(both.map((document) => ({create: document})))
      }
    })()
    const copy = path.join(lake.folder, 'copy')
    await backUp(lake.folder, copy)
    goesOn = false
    await writing

    const restored = await startLake({folder: copy})
    const reader = restored.client(undefined, {token})
    expect(await reader.getDocument('drafts.a')).toMatchObject({title: 'second'})
    const history = await fetch(
      `${restored.url}/v1/data/history/production/transactions/drafts.a?excludeContent=true`,
      {headers: {authorization: `Bearer ${token}`}},
    )
    expect((await history.text()).trim().split('\n')).toHaveLength(2)
    expect(await (await fetch(`${restored.url}/${asset}`)).text()).toBe(String(bytes))
    const halves = await reader.fetch<number>('count(*[_type == "half"])', {}, {perspective: 'raw'})
    expect([halves % 2, halves <= written * 2]).toEqual([0, true])
    expect([statSync(copy).mode & 0o777, existsSync(path.join(copy, 'preview-secret'))]).toEqual([0o700, true])
    await restored.stop()
  })

  test('writes over nothing, and says where there is no lake', async () => {
    const taken = path.join(lake.folder, 'taken')
    await backUp(lake.folder, taken)
    await expect(backUp(lake.folder, taken)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/taken exists already/),
    })
    const nowhere = backUp('/nowhere/at/all', path.join(lake.folder, 'other'))
    await expect(nowhere).rejects.toMatchObject({code: 1, stderr: expect.stringMatching(/no lake in/)})
    expect(existsSync(path.join(lake.folder, 'other'))).toBe(false)
  })
})
