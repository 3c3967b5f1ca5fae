import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {type Nginx, nginxVersion, startNginx} from '../nginx.ts'
import {eventually} from './editor.ts'
import {SITE} from './environment.ts'
import {startOtherSite} from './other-site.ts'

const KEPT = ['/', '/articles/gut-skin-axis', '/questions', '/feed.xml', '/articles/gut-skin-axis/evidence.json']
const NOT_KEPT = '/symptoms/rosacea'
const version = nginxVersion()
if (!version) console.log('nginx is not installed here: what tests/site/nginx-alone.test.ts would test is not tested.')

const whereInstalled = version ? describe : describe.skip

whereInstalled('nginx, when the site process behind it', () => {
  let site: Awaited<ReturnType<typeof startOtherSite>>
  let nginx: Nginx
  const ask = async (path: string) => {
    const answer = await fetch(nginx.url + path)
    await answer.body?.cancel()
    return answer
  }
  const statuses = () => Promise.all(KEPT.map(async (path) => (await ask(path)).status))
  const allServed = KEPT.map(() => 200)
  const isOld = ({headers}: Response) => ['STALE', 'UPDATING'].includes(headers.get('x-cache') ?? '')

  beforeAll(async () => {
    site = await startOtherSite({SITE_CACHE_SECRET: ''})
    nginx = await startNginx({site: new URL(site.url).host, port: Number(new URL(SITE.env.SITE_CACHE_URL).port)})
    // A page may take longer to be made for the first time than nginx waits.
    const served = await eventually(statuses, (found) => found.every((status) => status === 200))
    expect(served).toEqual(allServed)
  })
  afterAll(async () => {
    await site.stop()
    await nginx.stop()
  })

  test('is told of a publish, has the copies renewed though nobody has entered a secret', async () => {
    const body = JSON.stringify({pages: ['/questions']})
    const signature = await encodeSignatureHeader(body, Date.now(), SITE.env.SANITY_WEBHOOK_SECRET)
    const headers = {'content-type': 'application/json', [SIGNATURE_HEADER_NAME]: signature}
    expect((await fetch(`${site.url}/api/revalidate`, {method: 'POST', body, headers})).status).toBe(200)
    const renewed = /"HEAD","path":"\/questions","cache":"BYPASS"/
    expect(await eventually(nginx.log, (log) => renewed.test(log))).toMatch(renewed)
  })

  test('hangs, serves its copies, also those that it would ask for again', async () => {
    process.kill(site.pid, 'SIGSTOP')
    try {
      expect(await statuses()).toEqual(allServed)
      const old = await eventually(() => ask('/'), isOld)
      expect([old.status, isOld(old)]).toEqual([200, true])
      expect(await statuses()).toEqual(allServed)
    } finally {
      process.kill(site.pid, 'SIGCONT')
    }
  })

  test('is gone, serves its copies, and says where it has none that it is for a moment', async () => {
    process.kill(site.pid, 'SIGKILL')
    expect(await statuses()).toEqual(allServed)
    const old = await eventually(() => ask('/'), isOld)
    expect([old.status, isOld(old)]).toEqual([200, true])
    const {status, headers} = await ask(NOT_KEPT)
    expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '5', 'private, no-store'])
  })
})
