const HERE = 'http://here.invalid'
const ENCODED = /%(?:2f|5c|25|0[0-9a-f]|1[0-9a-f])/i

/**
 * A path of this site to lead somebody to, from what an address asked for; "/" for anything that a browser or a proxy
 * could take for another site: a second slash, a backslash, either of them encoded, a scheme, a control character.
 */
export function safePath(asked: string | null): string {
  if (!asked?.startsWith('/') || !URL.canParse(asked, HERE)) return '/'
  const {origin, pathname, search} = new URL(asked, HERE)
  const leadsAway = origin !== HERE || pathname.startsWith('//') || asked.includes('\\') || ENCODED.test(pathname)
  return leadsAway ? '/' : pathname + search
}
