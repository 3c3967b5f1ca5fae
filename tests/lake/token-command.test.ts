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

test('the command lists the tokens that hold, and revokes one at once', async () => {
  const lake = await startLake()
  const token = (await command(lake.folder, 'viewer', '--days', '2')).stdout.trim()
  const id = token.split('-')[1] ?? ''
  expect((await command(lake.folder, '--list')).stdout).toMatch(new RegExp(`^${id}  viewer`))
  await command(lake.folder, '--revoke', token)
  const {users} = lake.client(undefined, {token})
  await expect(users.getById('me')).rejects.toMatchObject({statusCode: 401})
  expect((await command(lake.folder, '--list')).stdout).toBe('No token holds.\n')
  await expect(command(lake.folder, '--revoke', id)).rejects.toMatchObject({code: 1})
  await lake.stop()
})

test.each([
  [['boss'], /viewer\|editor\|reviewer\|administrator/],
  [['editor'], /no lake in/],
])('the command says what is wrong with %j where there is no lake', async (words, complaint) => {
  const failure = command('/nowhere/at/all', ...words)
  await expect(failure).rejects.toMatchObject({code: 1, stderr: expect.stringMatching(complaint), stdout: ''})
})
