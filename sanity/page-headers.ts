interface Settings {
  /** The page carries the framework's scripts, some of which stand in the page itself. */
  runtime: boolean
  /** Development reloads over a socket, and evaluates what it reloads. */
  dev: boolean
}

/** What a reading page may load: this origin alone. */
export function readingPolicy({runtime, dev}: Settings): string {
  return Object.entries({
    'default-src': "'self'",
    'script-src': `'self'${runtime ? " 'unsafe-inline'" : ''}${dev ? " 'unsafe-eval'" : ''}`,
    // Filters bring rules with them, and the marks of the matrix their places.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'frame-ancestors': "'self'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

/**
 * For every answer: nothing is guessed, other sites learn no path, no page uses what it has no use for, and browsers that
 * have come over TLS once come by nothing else for a year.
 */
export const generalHeaders = (siteUrl: string): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...(siteUrl.startsWith('https:') && {'strict-transport-security': 'max-age=31536000'}),
})

/** Where browsers find which pages they may fetch before a reader asks; a page names it in a header. */
export const SPECULATION_RULES_FILE = '/speculation-rules.json'

/** Asks for the bare answer of Next.js: the site's own question, whether a path has a page or that it be made anew. */
export const BARE = 'x-bare-answer'
