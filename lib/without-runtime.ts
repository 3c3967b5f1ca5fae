/** Where the scripts lie that are ours, and not the framework's. */
export const OWN_SCRIPTS = '/enhancements/'

const SCRIPT = /<script\b([^>]*)>.*?<\/script>/gis
const LINK = /<link\b([^>]*)>/gi
const IS_DATA = /\stype="application\/ld\+json"/i
const PRELOADS_SCRIPT = /\srel="modulepreload"|(?=.*\srel="preload").*\sas="script"/is
const IS_OURS = new RegExp(`\\s(?:src|href)="${OWN_SCRIPTS}`, 'i')

/** What React and Next.js find their place by when they wake a page up; where in it they stand varies from render to render. */
const MARKS = /<!--.*?-->|<meta name="next-size-adjust"[^>]*>/gs

/** React sends a part that was late as a template, and a script that puts it in its place. */
const AWAITS_SCRIPT = /<template\b[^>]*\sid="[BP]:/i

/**
 * A finished page without the framework's scripts, their preloads and their marks; what is left are our own, and data
 * such as JSON-LD. The same content gives the same page, byte for byte. Null where a part of the page would not be seen without them.
 */
export function withoutRuntime(html: string): string | null {
  if (AWAITS_SCRIPT.test(html)) return null
  return html
    .replace(SCRIPT, (script, attributes: string) =>
      IS_DATA.test(attributes) || IS_OURS.test(attributes) ? script : '',
    )
    .replace(LINK, (link, attributes: string) =>
      PRELOADS_SCRIPT.test(attributes) && !IS_OURS.test(attributes) ? '' : link,
    )
    .replace(MARKS, '')
}
