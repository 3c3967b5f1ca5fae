import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {expect, test} from '@jest/globals'
import {startLake} from './start.ts'

const run = promisify(execFile)
const command = (folder: string, ...words: string[]) =>
  run(process.execPath, ['sanity/commands/token.ts', ...words], {env: {...process.env, LAKE_DATA: folder}})

test('the command prints a token that the running lake knows at once', async () => {
  const lake = await startLake()
  const {stdout} = await command(lake.folder, 'editor')
  const client = lake.client(undefined, {token: stdout.trim()})
  expect(await client.users.getById('me')).toMatchObject({role: 'editor', provider: 'sanity-token'})
  await client.create({_id: 'a', _type: 'note'})
  await lake.stop()
})

test.each([
  [['boss'], /viewer\|editor\|administrator/],
  [['editor'], /no lake in/],
])('the command says what is wrong with %j where there is no lake', async (words, complaint) => {
  const failure = command('/nowhere/at/all', ...words)
  await expect(failure).rejects.toMatchObject({code: 1, stderr: expect.stringMatching(complaint), stdout: ''})
})
