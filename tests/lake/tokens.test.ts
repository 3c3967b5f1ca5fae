import {DatabaseSync} from 'node:sqlite'
import {describe, expect, test} from '@jest/globals'
import {identify, issueSession, issueToken, LOCAL_EDITOR, revokeToken, type TokenHome} from '#sanity/lake/tokens.ts'

function home(): TokenHome & {pass: (milliseconds: number) => void} {
  let time = Date.parse('2026-01-01T00:00:00Z')
  return {
    store: {database: new DatabaseSync(':memory:')},
    options: {now: () => new Date(time)},
    pass: (milliseconds) => {
      time += milliseconds
    },
  }
}

describe('a token', () => {
  test.each(['viewer', 'editor', 'reviewer', 'administrator'] as const)('says that its holder is a %s', (role) => {
    const lake = home()
    expect(identify(lake, issueToken(lake, role, 'seed'))).toMatchObject({role, name: 'seed', provider: 'sanity-token'})
  })

  test('is not kept: the database holds only a hash of its secret', () => {
    const lake = home()
    const token = issueToken(lake, 'editor', 'seed')
    const rows = JSON.stringify(lake.store.database.prepare('SELECT * FROM tokens').all())
    expect(rows).toContain(token.split('-')[1])
    expect(rows).not.toContain(token.slice(-43))
  })

  test('with one letter changed is nobody', () => {
    const lake = home()
    const token = issueToken(lake, 'editor', 'seed')
    expect(identify(lake, token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'))).toBeNull()
  })

  test.each(['', 'lake', 'lake--', `lake-${'0'.repeat(16)}-${'a'.repeat(43)}`])(
    'that was never issued is nobody: %j',
    (text) => {
      expect(identify(home(), text)).toBeNull()
    },
  )

  test('expires', () => {
    const lake = home()
    const token = issueToken(lake, 'viewer', 'short', 1000)
    lake.pass(999)
    expect(identify(lake, token)).not.toBeNull()
    lake.pass(1)
    expect(identify(lake, token)).toBeNull()
  })

  test('ends at once when revoked, and leaves the other sessions of the user alone', () => {
    const lake = home()
    const [one, two] = [issueSession(lake, LOCAL_EDITOR), issueSession(lake, LOCAL_EDITOR)]
    revokeToken(lake, one)
    expect(identify(lake, one)).toBeNull()
    expect(identify(lake, two)).toEqual(LOCAL_EDITOR)
  })

  test('cannot be revoked by someone who only knows its id', () => {
    const lake = home()
    const token = issueToken(lake, 'editor', 'seed')
    revokeToken(lake, `${token.slice(0, 22)}${'x'.repeat(43)}`)
    expect(identify(lake, token)).not.toBeNull()
  })
})
