import {randomUUID} from 'node:crypto'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import type {Lake, LakeOptions, Role} from '#sanity/lake/context.ts'
import {createLake} from '#sanity/lake/lake.ts'
import {listen} from '#sanity/lake/server.ts'
import {issueToken} from '#sanity/lake/tokens.ts'

/** A lake that listens on a random port, in a folder of its own. */
export interface StartedLake {
  url: string
  folder: string
  lake: Lake
  token(role: Role): string
  /** The real client; anonymous without a role. */
  client(role?: Role, config?: ClientConfig): SanityClient
  /** Ends the lake and removes its folder. */
  stop(): Promise<void>
}

/** Starts an empty lake with one dataset, `production`. */
export async function startLake(options: Partial<LakeOptions> = {}): Promise<StartedLake> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'lake-'))
  const lake = createLake({
    folder,
    projectId: 'local',
    publicUrl: 'http://localhost:3000/lake',
    oneClick: true,
    allowedHosts: [],
    now: () => new Date(),
    newId: randomUUID,
    ...options,
  })
  const {url, stop} = await listen(lake, 0, '127.0.0.1')
  const token = (role: Role) => issueToken(lake, role, `Test ${role}`)
  return {
    url,
    folder,
    lake,
    token,
    client: (role, config) =>
      createClient({
        projectId: 'local',
        dataset: 'production',
        apiVersion: '2025-02-19',
        apiHost: url,
        useProjectHostname: false,
        useCdn: false,
        ...(role && {token: token(role)}),
        ...config,
      }),
    async stop() {
      await stop()
      lake.close()
      rmSync(folder, {recursive: true, force: true})
    },
  }
}
