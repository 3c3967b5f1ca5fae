import path from 'node:path'

/** The site under test: its own ports, its own data, its own build, so that a running `npm start` is not disturbed. */
export const SITE = {
  url: 'http://localhost:3917',
  /** All that the site under test printed. */
  log: path.resolve('.lake/test.log'),
  lakeUrl: 'http://127.0.0.1:3918',
  env: {
    PORT: '3917',
    LAKE_PORT: '3918',
    LAKE_DATA: path.resolve('.lake/test'),
    NEXT_DIST_DIR: '.next-test',
    SANITY_WEBHOOK_SECRET: 'a-secret-for-the-tests-alone',
  },
}
