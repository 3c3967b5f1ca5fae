/** How writes are measured. */
interface Writing {
  url: string
  headers: Record<string, string>
  seconds: number
  listeners: number
  perSecond: number
  articles: number
}

const STEP = 20
/** Mutations without an answer, beyond which none is sent: the lake cannot keep the pace. */
const MOST_OPEN = 500

/** Sends mutations at a steady pace while listeners hear of each, and prints what became of them. */
export async function write({url, headers, seconds, listeners, perSecond, articles}: Writing): Promise<void> {
  const leaving = new AbortController()
  let heard = 0
  const query = encodeURIComponent('*[_type == "article"]')
  await Promise.all(
    Array.from({length: listeners}, async () => {
      const {body} = await fetch(`${url}/data/listen/production?query=${query}&includeResult=false`, {
        headers,
        signal: leaving.signal,
      })
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
      const count = async () => {
        for (;;) {
          const {done, value} = (await reader?.read()) ?? {done: true, value: ''}
          if (done) return
          heard += value.split('event: mutation').length - 1
        }
      }
      count().catch(() => {})
    }),
  )
  const times: number[] = []
  let failed = 0
  const patch = async (n: number) => {
    const begun = performance.now()
    const mutations = [{patch: {id: `article-${n % articles}`, set: {standfirst: `changed ${n}`}}}]
    const answer = await fetch(`${url}/data/mutate/production`, {
      method: 'POST',
      headers,
      body: JSON.stringify({mutations}),
    }).catch(() => null)
    await answer?.text()
    if (answer?.ok) times.push(performance.now() - begun)
    else failed++
  }
  const begun = performance.now()
  const step = (perSecond * STEP) / 1000
  const open = new Set<Promise<void>>()
  for (let n = 0; performance.now() - begun < seconds * 1000; n += step) {
    for (let more = 0; more < step && open.size < MOST_OPEN; more++) {
      const sent: Promise<void> = patch(n + more).finally(() => open.delete(sent))
      open.add(sent)
    }
    const ahead = begun + (n / perSecond) * 1000 + STEP - performance.now()
    await new Promise((resolve) => setTimeout(resolve, Math.max(1, ahead)))
  }
  await Promise.all(open)
  const took = (performance.now() - begun) / 1000
  await new Promise((resolve) => setTimeout(resolve, 1000))
  leaving.abort()
  times.sort((a, b) => a - b)
  const at = (part: number) => `${times[Math.floor(times.length * part)]?.toFixed(1)} ms`
  console.log(
    `${times.length} mutations in ${took.toFixed(1)} s (${Math.round(times.length / took)}/s), ${failed} failed`,
  )
  console.log(`p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}; ${heard} events to ${listeners} listeners`)
}
