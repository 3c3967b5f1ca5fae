import type {ChildProcess} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {lakeEnv, siteEnv} from '#lib/env.ts'
import {contentClient} from '../client.ts'
import {WEBHOOK} from '../revalidation.ts'
import {localToken} from './local-token.ts'
import {keptPreviewSecret} from './preview-secret.ts'
import {runChild, startChild, stopChild} from './processes.ts'

const LAKE = path.resolve('sanity/commands/lake.ts')
const SEED = path.resolve('sanity/commands/seed.ts')
const RESTART_MS = 1000

/** What the site's process is to be started with, and how to stop what was started for it. */
export interface ContentSource {
  env: NodeJS.ProcessEnv
  stop: () => Promise<void>
}

/** Hosted Sanity, or a lake elsewhere, needs nothing; otherwise starts the embedded lake, keeps it running, and fills it when it is empty. */
export async function startContentSource(say: (line: string) => void): Promise<ContentSource> {
  const site = siteEnv()
  if (site.contentIsElsewhere) {
    const source = site.lakeUrl ? `the Content Lake at ${site.lakeUrl}` : `hosted Sanity, project ${site.projectId}`
    say(`Content comes from ${source}, dataset ${site.dataset}.`)
    return {env: process.env, stop: async () => {}}
  }
  const {folder} = lakeEnv()
  process.env.SANITY_WEBHOOK_SECRET ??= randomBytes(32).toString('base64url')
  process.env.LAKE_WEBHOOK_URL ??= site.internalUrl + WEBHOOK.path
  process.env.LAKE_WEBHOOK_FILTER ??= WEBHOOK.filter
  process.env.LAKE_WEBHOOK_PROJECTION ??= WEBHOOK.projection
  say(`Starting the Content Lake in ${path.relative('', folder) || folder} …`)
  await fillIfEmpty(say)
  const keeper = await keepRunning(say)
  process.env.SANITY_API_READ_TOKEN ??= localToken('viewer')
  process.env.SANITY_PREVIEW_SECRET ??= keptPreviewSecret(folder)
  return {env: process.env, stop: keeper.stop}
}

/** Fills an empty lake before there is a site to tell of it, so without webhooks. */
async function fillIfEmpty(say: (line: string) => void): Promise<void> {
  const env = {...process.env, LAKE_WEBHOOK_URL: ''}
  const lake = await startChild(LAKE, env)
  try {
    if (!(await isEmpty())) return
    say('The dataset is empty: filling it with the demonstration content …')
    await runChild(SEED, env)
  } finally {
    await stopChild(lake)
  }
}

async function isEmpty(): Promise<boolean> {
  return (await contentClient({timeout: 30_000}).fetch<number>('count(*[])')) === 0
}

/** Starts the lake, and again whenever it ends by itself. */
async function keepRunning(say: (line: string) => void) {
  let stopping = false
  const start = async () => {
    const child = await startChild(LAKE, process.env)
    say(`The Content Lake runs as process ${child.pid}.`)
    return child
  }
  let child = await start()
  const supervise = async () => {
    while (!stopping) {
      const [code, signal] = await once(child, 'exit')
      if (stopping) return
      say(`The Content Lake ended (${signal ?? `exit ${code}`}); starting it again. Pages are served meanwhile.`)
      child = await startAgain()
    }
  }
  const startAgain = async (): Promise<ChildProcess> => {
    await wait(RESTART_MS)
    return start().catch(startAgain)
  }
  supervise()
  return {
    stop: async () => {
      stopping = true
      await stopChild(child)
    },
  }
}
