import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {joinInstances} from '#sanity/commands/instances/join.ts'
import type {Delivery} from '#sanity/revalidation.ts'
import {hasRedis, startRedis} from '../redis.ts'
import {eventually} from '../site/editor.ts'

const EVERYTHING = {everything: true}
const KEY = 'gut-skin-axis:local:production'
const described = hasRedis('what site processes tell each other by Redis') ? describe : describe.skip

described('site processes that share a Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  let leaving: AbortController
  let log: string[]
  const printed = (event: string) => log.filter((line) => line.includes(event)).length

  beforeAll(async () => {
    redis = await startRedis()
  })
  beforeEach(() => {
    leaving = new AbortController()
    log = []
    jest.spyOn(console, 'error').mockImplementation((line) => void log.push(String(line)))
  })
  afterEach(() => {
    leaving.abort()
    jest.restoreAllMocks()
  })
  afterAll(() => redis.kill())

  async function joined(url = redis.url) {
    const heard: Delivery[] = []
    const hear = async (delivery: Delivery) => void heard.push(delivery)
    const {claim, tell} = await joinInstances({url, hear, signal: leaving.signal})
    return {claim, tell, heard}
  }
  const until = (heard: Delivery[], ...expected: object[]) =>
    eventually(
      async () => heard,
      () => heard.length >= expected.length,
    ).then(() => expect(heard).toEqual(expected))

  test('all but the one that tells hear which pages are to be refreshed, in order', async () => {
    const [one, two, three] = [await joined(), await joined(), await joined()]
    await one.tell({pages: ['/questions']})
    await until(two.heard, {pages: ['/questions']})
    await until(three.heard, {pages: ['/questions']})
    await two.tell({everything: true})
    await until(one.heard, EVERYTHING)
    await until(three.heard, {pages: ['/questions']}, EVERYTHING)
    expect(two.heard).toEqual([{pages: ['/questions']}])
  })

  test('a delivery is taken once, whichever of them it reaches', async () => {
    const [one, two] = [await joined(), await joined()]
    const signature = `t=1,v1=${Date.now()}`
    const taken = await Promise.all([one.claim(signature), two.claim(signature)])
    expect([taken.filter(Boolean).length, await one.claim(signature)]).toEqual([1, false])
    expect(Number(await redis.command('PTTL', `${KEY}:${signature}`))).toBeGreaterThan(5 * 60_000)
  })

  test('whoever was cut off goes on where it was, and refreshes no more than it has to', async () => {
    const [one, two] = [await joined(), await joined()]
    await redis.command('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
    await redis.command('XADD', KEY, '*', 'from', 'another', 'delivery', '{"pages":["/foods"]}')
    await until(one.heard, {pages: ['/foods']})
    await until(two.heard, {pages: ['/foods']})
  })

  test('whoever missed what is no longer kept refreshes everything, and hears on', async () => {
    const [one, two] = [await joined(), await joined()]
    await redis.command('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
    await redis.command('XTRIM', KEY, 'MAXLEN', '0')
    await until(two.heard, EVERYTHING)
    await until(one.heard, EVERYTHING)
    await one.tell({pages: ['/glossary']})
    await until(two.heard, EVERYTHING, {pages: ['/glossary']})
  })

  test('when Redis is emptied they refresh everything, and hear on', async () => {
    const [one, two] = [await joined(), await joined()]
    await redis.command('FLUSHALL')
    await until(one.heard, EVERYTHING)
    await until(two.heard, EVERYTHING)
    await two.tell({pages: ['/glossary']})
    await until(one.heard, EVERYTHING, {pages: ['/glossary']})
    expect(printed('instances.gap')).toBe(2)
  })

  test('what one of another version tells, and nobody here can read, may mean everything', async () => {
    const one = await joined()
    await redis.command('XADD', KEY, '*', 'from', 'another', 'delivery', '{"sections":["acne"]}')
    await until(one.heard, EVERYTHING)
  })

  test('while Redis is dead nobody waits for it; on its return everything is refreshed, also by one that was never joined', async () => {
    const [one, two] = [await joined(), await joined()]
    await redis.kill()
    const late = await joined()
    expect(await one.claim('t=1,v1=while-dead')).toBe(true)
    await one.tell({pages: ['/questions']})
    await redis.startAgain()
    for (const {heard} of [one, two, late]) {
      await eventually(
        async () => heard,
        () => heard.length > 0,
      )
      expect(heard[0]).toEqual(EVERYTHING) // after which it may hear what another could not tell
    }
    const lines = () => [printed('instances.away'), printed('instances.joined')]
    await eventually(
      async () => lines(),
      ([, returns]) => returns === 5,
    )
    expect(lines()).toEqual([3, 5])
  })

  test('while Redis hangs nobody waits long for it; what was told then is made up for', async () => {
    const [one, two] = [await joined(), await joined()]
    redis.hang()
    expect(await one.claim('t=1,v1=while-hung')).toBe(true)
    await one.tell({pages: ['/questions']})
    await one.tell({pages: ['/glossary']})
    redis.goOn()
    const pages = () =>
      new Set(two.heard.flatMap((delivery) => ('pages' in delivery ? delivery.pages : ['everything'])))
    await eventually(
      async () => pages(),
      ({size}) => size === 2,
    )
    expect(pages()).toEqual(new Set(['/questions', '/glossary']))
  })

  test('what Redis had no room for is told as soon as it has', async () => {
    const [one, two] = [await joined(), await joined()]
    await redis.command('CONFIG', 'SET', 'maxmemory', '1')
    await one.tell({pages: ['/questions']})
    await one.tell({pages: ['/glossary']})
    expect(log.join()).toContain('OOM')
    await redis.command('CONFIG', 'SET', 'maxmemory', '0')
    await until(two.heard, {pages: ['/questions', '/glossary']})
  })

  test('a Redis that turns them away is named with its reason, once, and never with its password', async () => {
    await redis.command('CONFIG', 'SET', 'requirepass', 'the right one')
    const one = await joined(redis.url.replace('//', '//:a-wrong-one@'))
    expect(await one.claim('t=1,v1=x')).toBe(true)
    expect(log).toEqual([expect.stringContaining('WRONGPASS')])
    expect(log.join()).toContain('REDIS_URL')
    expect(log.join()).not.toContain('a-wrong-one')
    await redis.kill()
    await redis.startAgain()
  })
})
