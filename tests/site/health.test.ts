import {describe, expect, test} from '@jest/globals'
import {eventually} from './editor.ts'
import {SITE} from './environment.ts'
import {lakeProcess} from './lake-process.ts'

const ask = (path = '') => fetch(`${SITE.url}/api/health${path}`)

describe('the site’s health', () => {
  test('is well while the content source answers, and says when it was last read', async () => {
    await fetch(`${SITE.url}/articles/never-asked-for-${Date.now()}`)
    const answer = await ask()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const told = await eventually(
      async () => (await ask()).json(),
      ({secondsSinceRefresh}) => secondsSinceRefresh !== null,
    )
    expect(told).toMatchObject({status: 'ok', content: 'reached', secondsSinceRefresh: expect.any(Number)})
    expect(told.secondsSinceRead).toBeLessThanOrEqual(told.secondsUp)
  })

  test('is degraded while the content source hangs; the process is alive all the same', async () => {
    const lake = await lakeProcess()
    process.kill(lake, 'SIGSTOP')
    try {
      const told = await eventually(ask, ({status}) => status === 503, 20_000)
      expect((await told.json()).content).toBe('unreachable')
      expect((await ask('/live')).status).toBe(200)
    } finally {
      process.kill(lake, 'SIGCONT')
    }
    expect((await eventually(ask, ({status}) => status === 200, 20_000)).status).toBe(200)
  })
})

describe('the site’s figures', () => {
  const seen = async (headers: Record<string, string> = {}, path = '/metrics') => {
    const answer = await fetch(SITE.url + path, {headers})
    return [answer.status, (await answer.text()).includes('site_answer_seconds_count{kind="page",status="2xx"}')]
  }

  test('count answers, for programs on this machine and nobody else', async () => {
    await fetch(SITE.url)
    expect(await seen()).toEqual([200, true])
    expect(await seen({'x-forwarded-for': '203.0.113.9'})).toEqual([404, false])
    expect(await seen({origin: 'https://evil.example'})).toEqual([404, false])
    expect(await seen({}, '/lake/metrics')).toEqual([404, false])
  })
})
