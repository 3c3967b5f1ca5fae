/** Hosts that a Studio over hosted Sanity speaks to. */
const HOSTED = 'https://*.sanity.io https://*.sanity-cdn.com'
const HOSTED_SOCKETS = 'wss://*.api.sanity.io'

interface Settings {
  /** Content lives in hosted Sanity, not on this machine. */
  hosted: boolean
  /** Development reloads over a socket, and evaluates what it reloads. */
  dev: boolean
}

/** What the Studio's pages may load: this origin alone, and Sanity's where content is hosted there. */
export function contentSecurityPolicy({hosted, dev}: Settings): string {
  const ours = hosted ? `'self' ${HOSTED}` : "'self'"
  return Object.entries({
    'default-src': ours,
    'script-src': `${ours} 'unsafe-inline'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'img-src': `${ours} data: blob:`,
    'media-src': `${ours} blob:`,
    'connect-src': `${ours}${hosted ? ` ${HOSTED_SOCKETS}` : ''}`,
    'worker-src': "'self' blob:",
    'frame-src': "'self'",
    'frame-ancestors': "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
