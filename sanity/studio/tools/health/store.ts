import type {SanityClient} from '@sanity/client'
import {studioLookUp} from '../../look-up.ts'
import {type Asking, type Examined, examine} from './examine.ts'

/** How the examination stands. */
export interface Health {
  /** The last complete examination; null before the first. */
  examined: Examined | null
  /** How far the one under way has come, from 0 to 1; null when none is. */
  share: number | null
  error: Error | null
}

/** An examination that is kept up with the dataset for as long as somebody watches. */
export interface HealthStore {
  subscribe: (hear: () => void) => () => void
  current: () => Health
}

/** Changes that come within this time are looked at as one. */
const SETTLE_MS = 1000

const stores = new WeakMap<SanityClient, HealthStore>()

/** The examination of a client's dataset; it outlives the tool, so that coming back to it takes no time. */
export function healthOf(client: SanityClient): HealthStore {
  const known = stores.get(client) ?? healthStore(client)
  stores.set(client, known)
  return known
}

function healthStore(client: SanityClient): HealthStore {
  const ask = askingOf(client)
  const hearers = new Set<() => void>()
  let health: Health = {examined: null, share: null, error: null}
  let isStale = true
  let stopListening = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const change = (next: Partial<Health>) => {
    health = {...health, ...next}
    for (const hear of hearers) hear()
  }
  const run = async () => {
    if (health.share !== null) return // the one under way asks again at its end
    while (isStale && hearers.size > 0) {
      isStale = false
      change({share: 0, error: null})
      await examine(ask, health.examined, new Date(), (share) => change({share})).then(
        (examined) => change({examined, share: null}),
        (error: Error) => change({error, share: null}),
      )
    }
  }
  const listen = () =>
    studioLookUp(client).onChange((id) => {
      if (id.startsWith('drafts.') || id.startsWith('versions.')) return
      isStale = true
      clearTimeout(timer)
      timer = setTimeout(run, SETTLE_MS)
    })
  return {
    current: () => health,
    subscribe: (hear) => {
      hearers.add(hear)
      if (hearers.size === 1) {
        stopListening = listen()
        isStale = true // while nobody watched, nobody listened
        run()
      }
      return () => {
        hearers.delete(hear)
        if (hearers.size === 0) stopListening()
      }
    },
  }
}

function askingOf(client: SanityClient): Asking {
  const [published, raw] = (['published', 'raw'] as const).map((perspective) =>
    client.withConfig({perspective, useCdn: false}),
  ) as [SanityClient, SanityClient]
  return {
    published: (groq, params) => published.fetch(groq, {...params}),
    raw: (groq, params) => raw.fetch(groq, {...params}),
  }
}
