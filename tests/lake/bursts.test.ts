import {afterEach, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {lakeProcess} from './process.ts'

/** Two hundred bursts in all. Each costs a start of the lake, and more the more is in it: so they go over several lakes. */
const LAKES = 10
const BURSTS = 20
const WRITERS = 8
const MOST_BEFORE_KILL = 20
/** Documents of one transaction: many, so that a kill finds some written and others not, where nothing holds them together. */
const SET = 25

const lake = lakeProcess()
afterEach(() => lake.remove())

/** Writes sets, each in one transaction with a step of the counter, until the lake is gone; tells of each that it took. */
async function write(client: SanityClient, name: string, acknowledge: (set: string) => void): Promise<void> {
  for (let n = 0; ; n++) {
    const set = `${name}-${n}`
    const transaction = client.transaction().patch('counter', (patch) => patch.inc({sets: 1}))
    for (let part = 0; part < SET; part++)
      transaction.create({_id: `${set}.${part}`, _type: 'note', text: 'x'.repeat(99)})
    try {
      await transaction.commit({visibility: n % 2 ? 'async' : 'sync'})
    } catch (error) {
      expect(error).not.toHaveProperty('statusCode')
      return
    }
    acknowledge(set)
  }
}

test.each(Array.from({length: LAKES}, (_, n) => n + 1))(
  `killed in the middle of each of ${BURSTS} bursts of writes, lake %d keeps each one that it acknowledged, and none by half`,
  async () => {
    await lake.start()
    const client = lake.client()
    await client.create({_id: 'counter', _type: 'counter', sets: 0})
    const acknowledged: string[] = []
    for (let burst = 0; burst < BURSTS; burst++) {
      const enough = acknowledged.length + 1 + ((burst * 7) % MOST_BEFORE_KILL)
      const acknowledge = (set: string) => {
        // Some moments later: the lake answers all that it wrote at once, and is idle then.
        if (acknowledged.push(set) === enough) setTimeout(() => void lake.kill(), 3 + 4 * (burst % 6))
      }
      await Promise.all(Array.from({length: WRITERS}, (_, n) => write(client, `${burst}-${n}`, acknowledge)))
      await lake.start()
      expect(lake.said()).toContain('lake ready')
      const ids = await client.fetch<string[]>('*[_type == "note"]._id')
      const kept = Map.groupBy(ids, (id) => id.split('.')[0] ?? '')
      expect([...kept].filter(([, parts]) => parts.length !== SET)).toEqual([])
      expect(await client.fetch('*[_id == "counter"][0].sets')).toBe(kept.size)
      expect(acknowledged.filter((set) => !kept.has(set))).toEqual([])
    }
  },
  300_000,
)
