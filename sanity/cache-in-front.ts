import {siteEnv} from '#lib/env.ts'

/** Makes a cache in front of the site take a new copy, for who knows its secret or is on the same machine. */
export const REFRESH_HEADER = 'x-refresh-cache'
/** What stands in place of the secret on the same machine; deploy/nginx.conf has it, too. */
export const THIS_MACHINE = 'this-machine'
/** A cache keeps each answer in the two forms that browsers ask for. */
const CODINGS = ['br', 'gzip']
const GIVE_UP_MS = 5000

/** Has the cache in front of the site, where there is one, ask for a page anew. One that is away asks by itself later. */
export async function renewInCache(path: string): Promise<void> {
  const {cache} = siteEnv()
  if (!cache) return
  const renew = (coding: string) =>
    fetch(cache.url + path, {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
      headers: {[REFRESH_HEADER]: cache.secret ?? THIS_MACHINE, 'accept-encoding': coding},
      signal: AbortSignal.timeout(GIVE_UP_MS),
    }).catch(() => null)
  await Promise.all(CODINGS.map(renew))
}
