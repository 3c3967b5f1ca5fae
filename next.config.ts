import type {NextConfig} from 'next'
import {distDir, siteEnv} from './lib/env.ts'

const {projectId, dataset, lakeUrl} = siteEnv()

const config: NextConfig = {
  distDir: distDir(),
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` holds the types; a reader's first start need not wait for them.
  typescript: {ignoreBuildErrors: true},
  env: {
    NEXT_PUBLIC_SANITY_PROJECT_ID: projectId,
    NEXT_PUBLIC_SANITY_DATASET: dataset,
    NEXT_PUBLIC_SANITY_HOSTED: String(lakeUrl === null),
  },
}

export default config
