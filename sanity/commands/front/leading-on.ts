import {log} from '#lib/log.ts'
import {type Redirect, redirectFrom} from '../../content/redirect/query.ts'
import {readNow} from '../../read.ts'

/** How a reader is led on. */
export interface LeadingOn {
  status: 307 | 308
  location: string
}

type IsPage = (path: string) => Promise<boolean>

/** More redirects than this, one after the other, count as a circle; browsers give up at twenty. */
const MOST_HOPS = 10

/** Paths are parsed as if of this host, which none of them names. */
const HERE = 'http://here.invalid'

/**
 * Where an address without a page leads, asked of the content source this moment; null where editors entered nothing,
 * where it leads round in a circle or to another host by a trick, and while the content source is away.
 */
export async function leadingOn(address: string, isPage: IsPage): Promise<LeadingOn | null> {
  try {
    const from = pathOf(address)
    const found = from && (await redirectFor(from))
    const location = found && locationOf(found)
    if (!location || !(await arrives(location, [from], isPage))) return null
    return {status: found.permanent ? 308 : 307, location}
  } catch (error) {
    log('redirect.not-asked', {
      path: pathOf(address),
      error: String(error),
      mend: 'It stays not found until the content source answers.',
    })
    return null
  }
}

/** Editors enter a path as they read it, browsers ask for it encoded; a slash at its end says nothing. */
const redirectFor = (path: string): Promise<Redirect | null> =>
  readNow(redirectFrom, {from: [...new Set([path, decoded(path)])].flatMap((one) => [one, `${one}/`])})

/** Whether redirects end somewhere. A page that lies on their circle ends them: its address is no redirect to readers. */
async function arrives(location: string, before: string[], isPage: IsPage): Promise<boolean> {
  const path = pathOf(location)
  if (!path) return true
  if (before.includes(path) || before.length > MOST_HOPS) return false
  const next = await redirectFor(path)
  const further = next && locationOf(next)
  return !further || (await arrives(further, [...before, path], isPage)) || isPage(path)
}

/** What may stand in the header: encoded, and on this host unless the editor named another in full. */
function locationOf({to}: Redirect): string | null {
  const url = to ? URL.parse(to, HERE) : null
  if (!url || url.origin !== HERE) return url?.href ?? null
  return url.pathname.startsWith('//') ? null : url.pathname + url.search + url.hash
}

/** The path of an address on this host, without what follows it; null for an address elsewhere. */
function pathOf(address: string): string | null {
  const url = address.startsWith('/') ? URL.parse(HERE + address) : null
  return url ? url.pathname.replace(/(?<=.)\/+$/, '') : null
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
