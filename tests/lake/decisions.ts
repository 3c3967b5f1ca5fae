/** What a caller without a token gets of a route. */
export type Decision =
  /** What is published, or nothing that was written. */
  | 'public'
  /** 401. */
  | 'token'
  /** A stream of what is published. */
  | 'stream'
  /** The doors themselves: each has tests of its own in auth.test.ts. */
  | 'sign-in'
  /** For programs on the machine itself, which metrics.test.ts holds it to. */
  | 'operators'
  /** Stands before others and answers nothing itself. */
  | 'passes on'

/** Every route of the lake, without its version. A new route needs a line here, which the tests then hold it to. */
export const DECISIONS: Record<string, Decision> = {
  'ALL /*': 'passes on',
  'ALL /data/*': 'passes on',
  'ALL /projects/:project/datasets/*': 'passes on',
  'ALL /projects/:project/*': 'passes on',
  'ALL /auth/*': 'passes on',
  'ALL /users/*': 'passes on',
  'GET /images/:project/:dataset/:file': 'public',
  'GET /files/:project/:dataset/:file': 'public',
  'GET /data/query/:dataset': 'public',
  'POST /data/query/:dataset': 'public',
  'GET /projects/:project/datasets/:dataset/query': 'public',
  'POST /projects/:project/datasets/:dataset/query': 'public',
  'GET /data/doc/:dataset/:ids': 'public',
  'GET /projects/:project/datasets/:dataset/doc/:ids': 'public',
  'POST /data/mutate/:dataset': 'token',
  'POST /projects/:project/datasets/:dataset/mutate': 'token',
  'POST /data/actions/:dataset': 'token',
  'POST /projects/:project/datasets/:dataset/actions': 'token',
  'GET /data/listen/:dataset': 'stream',
  'GET /projects/:project/datasets/:dataset/listen': 'stream',
  'GET /data/live/events/:dataset': 'stream',
  'GET /projects/:project/datasets/:dataset/live/events': 'stream',
  'GET /data/history/:dataset/transactions/:ids': 'token',
  'GET /data/history/:dataset/documents/:ids': 'token',
  'GET /data/history/:dataset/events/documents/:id': 'token',
  'GET /data/references/:dataset/documents/:id/to': 'token',
  'GET /data/export/:dataset': 'public',
  'GET /projects/:project/datasets/:dataset/export': 'public',
  'GET /auth/providers': 'public',
  'GET /auth/login/local': 'sign-in',
  'POST /auth/login/local': 'sign-in',
  'GET /auth/fetch': 'sign-in',
  'POST /auth/logout': 'sign-in',
  'GET /auth/id': 'token',
  'GET /users/me': 'token',
  'GET /users/me/keyvalue/:keys': 'token',
  'PUT /users/me/keyvalue': 'token',
  'GET /users/:ids': 'token',
  'GET /projects/:project/users/:ids': 'token',
  'GET /projects': 'token',
  'GET /projects/:project': 'token',
  'GET /projects/:project/roles': 'token',
  'GET /projects/:project/grants': 'token',
  'GET /projects/:project/new-content-release-allowed': 'token',
  'GET /projects/:project/datasets/:dataset/acl': 'public',
  'GET /features': 'public',
  'GET /projects/:project/features': 'public',
  'GET /datasets': 'token',
  'GET /projects/:project/datasets': 'token',
  'PUT /datasets/:dataset': 'token',
  'PUT /projects/:project/datasets/:dataset': 'token',
  'POST /assets/images/:dataset': 'token',
  'POST /assets/files/:dataset': 'token',
  'GET /ping': 'public',
  'GET /data/ping/:dataset': 'public',
  'GET /help': 'public',
  'GET /check/cors': 'public',
  'GET /intake/telemetry-status': 'public',
  'POST /intake/batch': 'public',
  'GET /journey/announcements': 'public',
  'GET /journey/*': 'public',
  'GET /access/requests/me': 'public',
  'GET /projects/:project/user-applications': 'public',
  'GET /subscriptions/project/:project': 'public',
  'GET /schedules/*': 'public',
  'GET /metrics': 'operators',
}

/** What the lake's routes are, as it tells itself: `METHOD /path` without the version. */
export const routesOf = (routes: {method: string; path: string}[]): string[] => [
  ...new Set(routes.map(({method, path}) => `${method} ${path.replace(/^\/:version\{[^/]*\}/, '')}`)),
]
