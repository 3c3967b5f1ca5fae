import {spawnSync} from 'node:child_process'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {listPeople, personWith} from '#sanity/lake/people.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
beforeAll(async () => {
  started = await startLake()
})
afterAll(() => started.stop())

function command(words: string[], input = '', folder = started.folder) {
  const env = {...process.env, NODE_OPTIONS: '', LAKE_DATA: folder}
  return spawnSync(process.execPath, ['sanity/commands/account.ts', ...words], {env, input, encoding: 'utf8'})
}
const printed = (text: string) => / password is (\S+) –/.exec(text)?.[1] ?? ''

test('an account is added, listed, given another role and password, and removed, while the lake runs', async () => {
  const added = command(['add', 'Ada Lovelace', '--role', 'editor'])
  expect(await personWith(started.lake, 'ada lovelace', printed(added.stdout))).toMatchObject({role: 'editor'})
  expect(command(['list']).stdout).toMatch(/^editor +\d{4}-\d\d-\d\d {2}Ada Lovelace\n$/)
  command(['role', 'Ada Lovelace', '--role', 'viewer'])
  expect(listPeople(started.lake)).toMatchObject([{name: 'Ada Lovelace', role: 'viewer'}])
  const reset = command(['reset', 'Ada Lovelace', '--password-stdin'], 'a password of her own\n')
  expect(reset.stdout).not.toContain('a password of her own')
  expect(await personWith(started.lake, 'Ada Lovelace', 'a password of her own')).toMatchObject({role: 'viewer'})
  expect(command(['remove', 'Ada Lovelace']).status).toBe(0)
  expect(command(['list']).stdout).toBe('There is no account yet.\n')
})

test.each([
  [[], '', /lake:account -- add/],
  [['add'], '', /lake:account -- add/],
  [['add', 'Grace'], '', /--role <viewer\|editor\|reviewer\|administrator>/],
  [['add', 'Grace', '--role', 'importer'], '', /Say which role/],
  [['add', 'Grace', '--role', 'editor', '--password-stdin'], 'short', /at least 12/],
  [['add', '  ', '--role', 'editor'], '', /1 to 60 letters/],
  [['remove', 'Nobody'], '', /no account named "Nobody"/],
  [['reset', 'Nobody'], '', /no account named "Nobody"/],
])('%j is refused with what to do', (words, input, complaint) => {
  expect(command(words, input)).toMatchObject({status: 1, stdout: '', stderr: expect.stringMatching(complaint)})
})

test('a name is taken once, in whatever case', () => {
  command(['add', 'Mary', '--role', 'editor'])
  expect(command(['add', 'MARY', '--role', 'viewer']).stderr).toContain('already')
})

test('where there is no lake, the command says so', () => {
  expect(command(['list'], '', '/nowhere/at/all').stderr).toMatch(/no lake in/)
})
