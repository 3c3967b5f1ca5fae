import {randomUUID} from 'node:crypto'
import {setTimeout as wait} from 'node:timers/promises'
import type {Instances} from '../../instances.ts'
import type {Delivery} from '../../revalidation.ts'
import {deliveryFrom, merged} from './merged.ts'
import {reporter} from './report.ts'
import {openStream, type Stream} from './stream.ts'

const RETRY_MS = 1000
const EVERYTHING = {everything: true} as const
/** Names nothing: its id is the place in the stream from which its writer hears. */
const MARK = {pages: []}

interface Joining {
  url: string
  /** Is given what another instance tells; never rejects. */
  hear: (delivery: Delivery) => Promise<void>
  signal: AbortSignal
}

/**
 * Joins the site processes that share a Redis, until the signal, whatever becomes of Redis meanwhile. Resolves when
 * they are joined, or when the first attempt failed: what was told before is for the caller to make up for.
 */
export async function joinInstances({url, hear, signal}: Joining): Promise<Instances> {
  const me = randomUUID()
  const report = reporter(url)
  const tried = Promise.withResolvers<void>()
  /** Null while Redis is away. */
  let stream: Stream | null = null
  /** The last entry heard; null when there is none to go on from. */
  let place: string | null = null
  /** What could not be told, until it can be. */
  let untold: Delivery | null = null

  const add = (to: Stream, delivery: Delivery) => to.add({from: me, delivery: JSON.stringify(delivery)})

  function leave(error: unknown): void {
    stream?.close()
    stream = null
    if (!signal.aborted) report.away(error)
    tried.resolve()
  }

  async function tell(delivery: Delivery): Promise<void> {
    const to = stream
    if (!to) return owe(delivery)
    try {
      await add(to, delivery)
    } catch (error) {
      owe(delivery)
      leave(error)
    }
  }

  function owe(delivery: Delivery): void {
    untold = merged(untold ? [untold, delivery] : [delivery])
  }

  async function claim(signature: string): Promise<boolean> {
    try {
      return stream ? await stream.claim(signature) : true
    } catch (error) {
      leave(error)
      return true
    }
  }

  /** Hears what stands after its place, or starts from a new one where entries may be lost. */
  async function hearMore(from: Stream, last: string): Promise<string> {
    await from.waitAfter(last)
    const [known, ...news] = await from.since(last)
    if (known?.id !== last) {
      report.gap()
      const mark = await add(from, MARK)
      await hear(EVERYTHING)
      return mark
    }
    const foreign = news.filter((entry) => entry.from !== me)
    const delivery = merged(foreign.map((entry) => deliveryFrom(entry.delivery)))
    if (delivery) await hear(delivery)
    return news.at(-1)?.id ?? last
  }

  async function payBack(to: Stream, owed: Delivery): Promise<void> {
    untold = null
    await add(to, owed).catch((error) => {
      owe(owed)
      throw error
    })
  }

  async function takePart(): Promise<never> {
    const opened = await openStream(url)
    stream = opened
    signal.throwIfAborted()
    if (!place) {
      place = await add(opened, MARK)
      if (report.wasAway()) await hear(EVERYTHING)
    }
    if (untold) await payBack(opened, untold)
    report.joined()
    tried.resolve()
    for (;;) place = await hearMore(opened, place)
  }

  async function keepPart(): Promise<void> {
    while (!signal.aborted) {
      await takePart().catch(leave)
      await wait(RETRY_MS, undefined, {signal}).catch(() => {})
    }
  }

  signal.addEventListener('abort', leave)
  void keepPart()
  await tried.promise
  return {claim, tell}
}
