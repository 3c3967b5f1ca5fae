import {cp, rm} from 'node:fs/promises'
import path from 'node:path'
import {localToken} from '#sanity/commands/local-token.ts'
import {keptPreviewSecret} from '#sanity/commands/preview-secret.ts'
import {startChild, stopChild} from '#sanity/commands/processes.ts'
import {SITE} from './environment.ts'

/** The site under test once more, on the same build and the same lake, with other settings. */
export async function startOtherSite(settings: Record<string, string>) {
  Object.assign(process.env, SITE.env)
  const child = await startChild(path.resolve('sanity/commands/site.ts'), {
    ...process.env,
    ...SITE.env,
    NODE_OPTIONS: '',
    PORT: SITE.otherPort,
    SITE_URL: SITE.url, // both write pages into the same build, and pages name the address of their site
    SANITY_API_READ_TOKEN: localToken('viewer'),
    SANITY_PREVIEW_SECRET: keptPreviewSecret(SITE.env.LAKE_DATA),
    ...settings,
    NODE_ENV: 'production',
  })
  const url = `http://localhost:${settings.PORT ?? SITE.otherPort}`
  return {url, pid: Number(child.pid), stop: () => stopChild(child)}
}

/** The build under test once more, in a folder of its own: sites that share a folder share the pages they write, too. */
export async function copyBuild(folder: string): Promise<void> {
  const filter = (from: string) => !/\.next-test\/(cache|build|types|diagnostics)(\/|$)/.test(from)
  await rm(folder, {recursive: true, force: true})
  await cp(SITE.env.NEXT_DIST_DIR, folder, {recursive: true, verbatimSymlinks: true, filter})
}

/** The same with a copy of the build, as on a machine of its own: it sees no page that the site under test makes. */
export async function startSiteElsewhere(settings: Record<string, string> & {PORT: string}) {
  const build = `${SITE.env.NEXT_DIST_DIR}-${settings.PORT}`
  await copyBuild(build)
  const {url, stop} = await startOtherSite({...settings, NEXT_DIST_DIR: build})
  return {
    url,
    async stop() {
      await stop()
      await rm(build, {recursive: true, force: true})
    },
  }
}
