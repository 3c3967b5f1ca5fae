import {EnvError, lakeEnv, siteEnv} from '#lib/env.ts'
import {buildIfNeeded} from './build.ts'
import {startContentSource} from './content-source.ts'
import {ChildFailed, startChild, stopChild} from './processes.ts'

/** `npm start`: the Content Lake, the demonstration content on the first start, the built site. `--dev`: no build. */
const SITE = new URL('./site.ts', import.meta.url).pathname
const dev = process.argv.includes('--dev')
const say = (line: string) => console.log(line)
const stops: (() => Promise<void>)[] = []

async function stopAll(code: number): Promise<never> {
  for (const stop of stops.reverse()) await stop()
  process.exit(code)
}

function fail(error: unknown): Promise<never> {
  if (error instanceof EnvError) console.error(error.message)
  else if (!(error instanceof ChildFailed)) console.error(error)
  return stopAll(1)
}

process.env.NEXT_TELEMETRY_DISABLED = '1'
process.once('SIGINT', () => stopAll(0))
process.once('SIGTERM', () => stopAll(0))

try {
  const {siteUrl, lakeUrl, contentIsElsewhere} = siteEnv()
  if (!contentIsElsewhere) lakeEnv()
  const content = await startContentSource(say)
  stops.push(content.stop)
  if (!dev) await buildIfNeeded(content.env, say)
  const site = await startChild(SITE, content.env, dev ? ['--dev'] : [])
  stops.push(() => stopChild(site))
  site.once('exit', () => stopAll(1))
  say(`Ready: site ${siteUrl} · Studio ${siteUrl}/studio${lakeUrl ? ` · lake ${siteUrl}/lake` : ''}`)
} catch (error) {
  await fail(error)
}
