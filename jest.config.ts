import type {Config} from 'jest'
import nextJest from 'next/jest.js'

const withNext = nextJest({dir: './'})

/** Components run in a simulated browser; the lake and the read models in plain Node; the site's and the Studio's tests against the built site. */
export default async (): Promise<Config> => {
  const base = await withNext({extensionsToTreatAsEsm: ['.ts', '.tsx']})()
  const shared = {...base, modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/.lake']}
  return {
    // The tests of the site share one running site, and some of them take its lake away.
    maxWorkers: 1,
    // Only what hangs shall run into it; a busy machine takes its time.
    testTimeout: 300_000,
    projects: [
      {
        ...shared,
        displayName: 'node',
        testEnvironment: 'node',
        testMatch: ['<rootDir>/**/*.test.ts'],
        testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/site/', '<rootDir>/tests/studio/'],
      },
      {
        ...shared,
        displayName: 'components',
        testEnvironment: '<rootDir>/tests/environment.mjs',
        setupFilesAfterEnv: ['<rootDir>/tests/setup.ts'],
        testMatch: ['<rootDir>/**/*.test.tsx'],
      },
      {
        ...shared,
        displayName: 'site',
        testEnvironment: 'node',
        testMatch: ['<rootDir>/tests/site/**/*.test.ts'],
        globalSetup: '<rootDir>/tests/site/setup.ts',
        globalTeardown: '<rootDir>/tests/site/teardown.ts',
      },
      {
        ...shared,
        displayName: 'studio',
        testEnvironment: '<rootDir>/tests/studio/environment.mjs',
        testMatch: ['<rootDir>/tests/studio/**/*.test.ts'],
        globalSetup: '<rootDir>/tests/site/setup.ts',
        globalTeardown: '<rootDir>/tests/site/teardown.ts',
      },
    ],
  }
}
