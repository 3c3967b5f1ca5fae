import type {Config} from 'jest'
import nextJest from 'next/jest.js'

const withNext = nextJest({dir: './'})

/** Components run in a simulated browser; the lake, the read models and the built site run in plain Node. */
export default async (): Promise<Config> => {
  const base = await withNext({extensionsToTreatAsEsm: ['.ts', '.tsx'], testTimeout: 30_000})()
  const shared = {...base, modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/.lake']}
  return {
    projects: [
      {...shared, displayName: 'node', testEnvironment: 'node', testMatch: ['<rootDir>/**/*.test.ts']},
      {
        ...shared,
        displayName: 'components',
        testEnvironment: '<rootDir>/tests/environment.mjs',
        setupFilesAfterEnv: ['<rootDir>/tests/setup.ts'],
        testMatch: ['<rootDir>/**/*.test.tsx'],
      },
    ],
  }
}
