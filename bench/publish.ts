/** `npm run bench:publish`: from the acknowledged publish of an FAQ to the first fresh page, 30 times, against a running `npm start`. */
import {setTimeout as wait} from 'node:timers/promises'
import {siteEnv} from '#lib/env.ts'
import {contentClient} from '#sanity/client.ts'
import {localToken} from '#sanity/commands/local-token.ts'

const PUBLISHES = 30
const GIVE_UP_MS = 10_000
const FAQ = 'faq-how-long'
const PAGES = ['/articles/gut-skin-axis', '/questions', '/questions/how-long']

const {siteUrl} = siteEnv()
const client = contentClient({token: localToken('editor'), timeout: 10_000})
const {shortAnswer: original} = await client.fetch<{shortAnswer: string}>(`*[_id == $id][0]{shortAnswer}`, {id: FAQ})

const pages = (await Promise.all(PAGES.map(async (page) => ({page, ok: (await fetch(siteUrl + page)).ok})))).filter(
  ({ok}) => ok,
)
const times: number[] = []
for (let run = 1; run <= PUBLISHES; run++) {
  const text = `${original} (measurement ${run})`
  await client.patch(FAQ).set({shortAnswer: text}).commit()
  const start = performance.now()
  await Promise.all(pages.map(({page}) => untilShown(page, `(measurement ${run})`)))
  times.push(performance.now() - start)
}
await client.patch(FAQ).set({shortAnswer: original}).commit()

times.sort((a, b) => a - b)
const at = (share: number) => `${Math.round(times[Math.ceil(times.length * share) - 1] ?? Number.NaN)} ms`
console.log(
  `publish → shown on ${pages.length} pages, ${PUBLISHES} publishes: p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`,
)

async function untilShown(page: string, text: string): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  while (!(await (await fetch(siteUrl + page)).text()).includes(text)) {
    if (Date.now() > deadline) throw new Error(`${page} did not show the change within ${GIVE_UP_MS} ms`)
    await wait(25)
  }
}
