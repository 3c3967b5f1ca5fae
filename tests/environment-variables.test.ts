import {afterEach, describe, expect, test} from '@jest/globals'
import {EnvError, siteEnv} from '#lib/env.ts'
import {contentClient} from '#sanity/client.ts'
import {beingRendered, noteRead} from '#sanity/renders.ts'

const kept = {...process.env}
afterEach(() => {
  process.env = {...kept}
})

function faultOf(settings: Record<string, string>): string {
  Object.assign(process.env, settings)
  try {
    siteEnv()
    return 'none'
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    return error.message
  }
}

describe('the environment', () => {
  test.each(['localhost:6379', 'http://localhost:6379', 'redis:6379', 'redis'])(
    'refuses %s as the address of Redis, and says what it should be',
    (REDIS_URL) => {
      expect(faultOf({REDIS_URL})).toMatch(
        /^Wrong environment: REDIS_URL must be a redis:\/\/ or rediss:\/\/ URL.*\.env\.example\.$/,
      )
    },
  )

  test.each(['redis://localhost:6379', 'rediss://:a%20password@redis.example.org:6380/1'])(
    'takes %s as the address of Redis',
    (REDIS_URL) => {
      expect([faultOf({REDIS_URL}), siteEnv().redisUrl]).toEqual(['none', REDIS_URL])
    },
  )

  test('knows no Redis unless it is told of one', () => {
    expect([faultOf({REDIS_URL: ''}), siteEnv().redisUrl]).toEqual(['none', null])
  })

  test('asks for what a lake elsewhere cannot be used without', () => {
    const LAKE_URL = 'http://10.0.0.1:3333/'
    expect(faultOf({LAKE_URL})).toContain('LAKE_URL is set, so SANITY_API_READ_TOKEN and SANITY_WEBHOOK_SECRET must be')
    const secrets = {SANITY_API_READ_TOKEN: 'a token', SANITY_WEBHOOK_SECRET: 'sixteen characters'}
    expect([faultOf({LAKE_URL, ...secrets}), siteEnv().lakeUrl]).toEqual(['none', 'http://10.0.0.1:3333'])
  })

  test('says how long a page that is made waits for its content, three seconds unless it is told', () => {
    expect(contentClient().config().timeout).toBe(3000)
    expect(faultOf({READ_TIMEOUT_SECONDS: '0.5'})).toContain('READ_TIMEOUT_SECONDS must be at least 1')
    expect(faultOf({READ_TIMEOUT_SECONDS: '12'})).toBe('none')
    expect(contentClient().config().timeout).toBe(12_000)
    const aWhileAgo = Date.now() - 12_500
    noteRead('/waits-long', aWhileAgo)
    expect(beingRendered(['/waits-long'])).toEqual(['/waits-long'])
  })

  test('asks for a secret only where the cache in front of the site is on another machine', () => {
    expect(faultOf({SITE_CACHE_URL: 'http://10.0.0.1:8080'})).toContain('so SITE_CACHE_SECRET must be set too')
    expect(faultOf({SITE_CACHE_URL: '', SITE_CACHE_SECRET: 'sixteen-letters-'})).toContain('which is not set')
    expect(faultOf({SITE_CACHE_URL: 'http://127.0.0.1:8080', SITE_CACHE_SECRET: ''})).toBe('none')
    expect(siteEnv().cache).toEqual({url: 'http://127.0.0.1:8080', secret: null})
  })
})
