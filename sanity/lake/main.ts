import {randomBytes} from 'node:crypto'
import {EnvError, lakeEnv} from '#lib/env.ts'
import type {Guard} from './context.ts'
import {firstAccount} from './first-account.ts'
import {createLake, LAKE_ITSELF} from './lake.ts'
import {FolderInUse, lockFolder} from './lock.ts'
import {publishOnTime} from './release-timer.ts'
import {listen} from './server.ts'
import {deliverWebhooks} from './webhooks.ts'

/** What the system says of a folder that cannot be made or written. */
const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC']

/** Runs the lake that the environment describes until a signal ends it; ends the process when it cannot start. */
export async function runLake(guard?: Guard): Promise<void> {
  try {
    await start(guard)
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}

async function start(guard: Guard | undefined) {
  const {port, host, folder, projectId, dataset, publicUrl, exposed, password, allowedHosts, enforceRules, webhook} =
    lakeEnv()
  const unlock = lockFolder(folder)
  const lake = createLake({
    folder,
    projectId,
    publicUrl,
    oneClick: !exposed,
    allowedHosts,
    now: () => new Date(),
    newId: () => randomBytes(11).toString('hex'),
    guard: enforceRules ? guard : undefined,
  })
  const news = exposed ? await firstAccount(lake, password) : null
  if (news) console.log(news)
  // Reading a large dataset takes seconds, which the first visitor need not wait for.
  for (const identity of [null, LAKE_ITSELF]) lake.view(dataset, 'published', identity)
  lake.view(dataset, 'raw', LAKE_ITSELF)
  const {url, stop} = await listen(lake, port, host)

  const stopWebhooks = deliverWebhooks(lake, webhook ? [{...webhook, dataset}] : [])
  // After the webhooks, which have to hear of a release whose time passed while the lake was down.
  const stopReleases = publishOnTime(lake)

  const end = async () => {
    stopReleases()
    stopWebhooks()
    await stop()
    lake.close()
    unlock()
    process.exit(0)
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  process.once('disconnect', end)
  if (process.send) process.send({ready: true})
  else console.log(`lake ready on ${url}`)
}

function explain(error: unknown): string {
  if (error instanceof EnvError || error instanceof FolderInUse) return error.message
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `The lake's port is taken (${message}). Set LAKE_PORT to another one.`
  if (UNWRITABLE.includes(code ?? '') || /unable to open database/.test(message))
    return `The lake's data folder cannot be written (${message}). Set LAKE_DATA to another one.`
  if (/malformed|not a database/.test(message))
    return `The lake's file lake.db is damaged (${message}). Put a copy back, or start with an empty folder and an export.`
  return error instanceof Error ? (error.stack ?? message) : String(error)
}
