import {fork} from 'node:child_process'
import {post} from './post.ts'
import {part, row} from './table.ts'

/** How writes are measured. */
interface Writing {
  /** The address of the lake, with its version. */
  url: string
  token: string
  seconds: number
  listeners: number
  perSecond: number
  articles: number
}

/** Milliseconds between two handfuls of mutations. */
const STEP = 10
/** Mutations without an answer, beyond which none is sent: the lake cannot keep the pace. */
const MOST_OPEN = 64

/** Sends mutations at a steady pace while listeners in another process hear of each; prints what became of them. */
export async function write({url, token, seconds, listeners, perSecond, articles}: Writing): Promise<void> {
  const ears = await listen(url, token, listeners)
  const times: number[] = []
  const failed: string[] = []

  const patch = async (n: number) => {
    const mutations = [{patch: {id: `article-${n % articles}`, set: {standfirst: `changed ${n}`}}}]
    const answer = await post(`${url}/data/mutate/production`, token, {mutations}).catch((error) => String(error))
    if (typeof answer === 'string') failed.push(answer)
    else if (answer.status === 200) times.push(answer.took)
    else failed.push(String(answer.status))
  }

  const begun = performance.now()
  const open = new Set<Promise<void>>()
  for (let sent = 0; performance.now() - begun < seconds * 1000; ) {
    const due = Math.floor(((performance.now() - begun) / 1000) * perSecond)
    // What could not be sent in time is not made up for: the pace is what is measured.
    if (due - sent > MOST_OPEN) sent = due - MOST_OPEN
    for (; sent < due && open.size < MOST_OPEN; sent++) {
      const one: Promise<void> = patch(sent).finally(() => open.delete(one))
      open.add(one)
    }
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
  await Promise.all(open)
  const took = (performance.now() - begun) / 1000
  const heard = await ears.heard(times.length * listeners)
  ears.close()

  times.sort((a, b) => a - b)
  const cells = [0.5, 0.95, 0.99].map((at) => `${part(times, at).toFixed(1)} ms`)
  console.log(row(`writes for ${seconds} s`, 'mutations/s', 'p50', 'p95', 'p99', 'failed', 'events/s', 'events lost'))
  console.log(
    row(
      `aim ${perSecond}/s, ${listeners} listeners`,
      String(Math.round(times.length / took)),
      ...cells,
      String(failed.length),
      String(Math.round(heard / took)),
      String(times.length * listeners - heard),
    ),
  )
  for (const why of new Set(failed)) console.log(`failed: ${why}`)
}

/** Listeners in a process of their own. */
async function listen(url: string, token: string, count: number) {
  const child = fork(new URL('./lake-listeners.ts', import.meta.url), [url, token, String(count)])
  const told = () => new Promise<{open?: number; heard?: number}>((resolve) => child.once('message', resolve))
  await told()
  return {
    /** How many events they have heard, once it is what is expected, or no more come. */
    async heard(expected: number) {
      for (let before = -1; ; ) {
        child.send({})
        const {heard = 0} = await told()
        if (heard >= expected || heard === before) return heard
        before = heard
        await new Promise((resolve) => setTimeout(resolve, 1000))
      }
    },
    close: () => child.disconnect(),
  }
}
