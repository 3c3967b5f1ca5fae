import path from 'node:path'
import type {NextConfig} from 'next'
import {PHASE_DEVELOPMENT_SERVER} from 'next/constants.js'
import {contentSecurityPolicy} from './app/studio/content-security-policy.ts'
import {distDir, siteEnv} from './lib/env.ts'
import {PREVIEW_COOKIE} from './sanity/preview/cookies.ts'

const {projectId, dataset, lakeUrl, language} = siteEnv()

/** Whoever previews gets every page from app/preview; what visitors get knows nothing of previews. */
const has = [{type: 'cookie' as const, key: PREVIEW_COOKIE}]
const previews = [
  {source: '/', has, destination: '/preview'},
  {source: '/:path((?!_next/|api/|studio|lake/|preview|gallery$|gallery/)[^.]+)', has, destination: '/preview/:path'},
]

const config: NextConfig = {
  distDir: distDir(),
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` holds the types; a reader's first start need not wait for them.
  typescript: {ignoreBuildErrors: true},
  // The Studio's design system names fonts of another host.
  turbopack: {rules: {'**/ui5/dist/styles.css': {loaders: [path.resolve('app/studio/own-fonts.js')], as: '*.css'}}},
  rewrites: async () => ({beforeFiles: previews}),
  env: {
    SITE_LANGUAGE: language,
    NEXT_PUBLIC_SANITY_PROJECT_ID: projectId,
    NEXT_PUBLIC_SANITY_DATASET: dataset,
    NEXT_PUBLIC_SANITY_HOSTED: String(lakeUrl === null),
  },
}

export default (phase: string): NextConfig => {
  const value = contentSecurityPolicy({hosted: lakeUrl === null, dev: phase === PHASE_DEVELOPMENT_SERVER})
  return {
    ...config,
    headers: async () => [{source: '/studio/:path*', headers: [{key: 'content-security-policy', value}]}],
  }
}
