import path from 'node:path'

/** The first of four ports: TEST_PORT lets two checkouts run their tests on one machine at once. */
const FIRST_PORT = Number(process.env.TEST_PORT ?? 3917)

/** The site under test: its own ports, its own data, its own build, so that a running `npm start` is not disturbed. */
export const SITE = {
  url: `http://localhost:${FIRST_PORT}`,
  /** Where startOtherSite starts another, and one more. */
  otherPort: String(FIRST_PORT + 2),
  thirdPort: String(FIRST_PORT + 3),
  /** All that the site under test printed. */
  log: path.resolve('.lake/test.log'),
  lakeUrl: `http://127.0.0.1:${FIRST_PORT + 1}`,
  env: {
    PORT: String(FIRST_PORT),
    LAKE_PORT: String(FIRST_PORT + 1),
    LAKE_DATA: path.resolve('.lake/test'),
    NEXT_DIST_DIR: '.next-test',
    SANITY_WEBHOOK_SECRET: 'a-secret-for-the-tests-alone',
    // Where tests of nginx start it; to all others it is a cache that is away.
    SITE_CACHE_URL: `http://127.0.0.1:${FIRST_PORT + 3}`,
    SITE_CACHE_SECRET: 'a-secret-of-the-cache',
  },
}
