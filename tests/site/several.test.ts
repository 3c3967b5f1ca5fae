import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {hasRedis, startRedis} from '../redis.ts'
import {editor, eventually} from './editor.ts'
import {SITE} from './environment.ts'
import {keptPaths} from './kept-paths.ts'
import {startSiteElsewhere} from './other-site.ts'

const FAQ = 'faq-how-long'
const described = hasRedis('several site processes on one lake') ? describe : describe.skip

described('two site processes, each with a build of its own, of which one gets the webhook', () => {
  const client = editor()
  let redis: Awaited<ReturnType<typeof startRedis>>
  let told: Awaited<ReturnType<typeof startSiteElsewhere>>
  let other: Awaited<ReturnType<typeof startSiteElsewhere>>
  let shortAnswer: string
  /** Every page, a file of every kind, and what is made when it is asked for. */
  let paths: string[]

  beforeAll(async () => {
    shortAnswer = (await client.getDocument(FAQ))?.shortAnswer
    Object.assign(process.env, SITE.env)
    paths = [...(await keptPaths()), '/search?q=spots']
    redis = await startRedis()
    const settings = {REDIS_URL: redis.url}
    told = await startSiteElsewhere({...settings, PORT: SITE.otherPort})
    other = await startSiteElsewhere({...settings, PORT: SITE.thirdPort, LAKE_URL: SITE.lakeUrl, LAKE_PORT: ''})
    await eventually(notServed, (faulty) => faulty.length === 0) // the search makes its index when first asked
  })
  afterAll(async () => {
    await client.patch(FAQ).set({shortAnswer}).commit()
    await told?.stop()
    await other?.stop()
    await redis?.kill()
  })

  async function deliver(url: string, body: string, signature: string): Promise<number> {
    const headers = {'content-type': 'application/json', [SIGNATURE_HEADER_NAME]: signature}
    return (await fetch(`${url}/api/revalidate`, {method: 'POST', body, headers})).status
  }

  /** Publishes an answer, of which one site alone is told; gives back what it was told with. */
  async function publish(answer: string) {
    const before = await client.getDocument(FAQ)
    const after = await client.patch(FAQ).set({shortAnswer: answer}).commit()
    const body = JSON.stringify({before, after})
    const signature = await encodeSignatureHeader(body, Date.now(), SITE.env.SANITY_WEBHOOK_SECRET)
    expect(await deliver(told.url, body, signature)).toBe(200)
    return {body, signature}
  }

  const shows = async (url: string, answer: string) => (await (await fetch(`${url}/questions`)).text()).includes(answer)
  const comesToShow = (url: string, answer: string) =>
    eventually(
      () => shows(url, answer),
      (shown) => shown,
    )
  const bothComeToShow = (answer: string) => Promise.all([told, other].map(({url}) => comesToShow(url, answer)))

  /** What of everything one of the sites does not answer with 200. */
  async function notServed(): Promise<string[]> {
    const faulty: string[] = []
    for (const path of paths)
      for (const {url} of [told, other]) {
        const answer = await fetch(url + path, {redirect: 'manual'})
        await answer.arrayBuffer()
        if (answer.status !== 200) faulty.push(`${url}${path}: ${answer.status}`)
      }
    return faulty
  }

  test('are asked for every page', () => {
    expect(paths.length).toBeGreaterThan(200)
  })

  test('a publish shows on both', async () => {
    await publish('Told to one, shown by both.')
    expect(await bothComeToShow('Told to one, shown by both.')).toEqual([true, true])
  })

  test('a delivery that one of them took is refused by both', async () => {
    const {body, signature} = await publish('Delivered once and replayed.')
    expect([await deliver(other.url, body, signature), await deliver(told.url, body, signature)]).toEqual([401, 401])
  })

  test('after Redis was emptied a publish shows on both', async () => {
    await redis.command('FLUSHALL')
    await publish('Published after all was lost.')
    expect(await bothComeToShow('Published after all was lost.')).toEqual([true, true])
  })

  const troubles: [string, () => Promise<unknown> | boolean, () => Promise<unknown> | boolean][] = [
    ['is dead', () => redis.kill(), () => redis.startAgain()],
    ['hangs', () => redis.hang(), () => redis.goOn()],
  ]
  test.each(troubles)(
    'while Redis %s every page is served, the site that is told shows what is new, and the other after its return',
    async (how, begin, end) => {
      const answer = `Published while Redis ${how}.`
      await begin()
      expect(await notServed()).toEqual([])
      await publish(answer)
      expect(await comesToShow(told.url, answer)).toBe(true)
      expect(await notServed()).toEqual([])
      await end()
      expect(await bothComeToShow(answer)).toEqual([true, true])
      await publish(`Published after Redis ${how}.`)
      expect(await bothComeToShow(`Published after Redis ${how}.`)).toEqual([true, true])
    },
  )
})
