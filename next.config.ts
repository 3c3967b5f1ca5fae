import path from 'node:path'
import type {NextConfig} from 'next'
import {PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD} from 'next/constants.js'
import {contentSecurityPolicy} from './app/studio/content-security-policy.ts'
import {bundleEnhancements} from './enhancements/bundle.ts'
import {distDir, siteEnv} from './lib/env.ts'
import {languages} from './lib/words/languages.ts'
import {readingPolicy, SPECULATION_RULES_FILE} from './sanity/page-headers.ts'
import {PREVIEW_COOKIE} from './sanity/preview/cookies.ts'

const {projectId, dataset, lakeUrl, language, pagesWithRuntime} = siteEnv()
const {direction, messages} = languages[language]

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
  // No page asks for pictures in sizes that Next.js makes, and it would keep each that anybody thinks of.
  images: {unoptimized: true},
  reactStrictMode: true,
  // Data for navigation within the framework, which readers do not get: measuring it takes a fifth of the build.
  experimental: {prefetchInlining: false},
  // The front server names what it sends by itself; Next.js would go through each page, character by character, for each reader.
  generateEtags: pagesWithRuntime,
  // Titles stand in the head from the first byte on, for everybody: what comes later needs a script to get there.
  htmlLimitedBots: /.*/,
  // `npm run check` holds the types; a reader's first start need not wait for them.
  typescript: {ignoreBuildErrors: true},
  // The Studio's design system names fonts of another host.
  turbopack: {rules: {'**/ui5/dist/styles.css': {loaders: [path.resolve('app/studio/own-fonts.js')], as: '*.css'}}},
  rewrites: async () => ({beforeFiles: previews}),
  env: {
    SITE_LANGUAGE: language,
    SITE_FAILURE: JSON.stringify({locale: language, direction, words: messages.failure}),
    NEXT_PUBLIC_SANITY_PROJECT_ID: projectId,
    NEXT_PUBLIC_SANITY_DATASET: dataset,
    NEXT_PUBLIC_SANITY_HOSTED: String(lakeUrl === null),
  },
}

export default (phase: string): NextConfig => {
  const dev = phase === PHASE_DEVELOPMENT_SERVER
  const bundled = dev || phase === PHASE_PRODUCTION_BUILD ? bundleEnhancements() : null
  return {
    ...config,
    env: {...config.env, ...(bundled && {EARLY_SCRIPT: bundled.early, LATE_SCRIPT: bundled.late})},
    headers: async () => headers(dev),
  }
}

/** The later rule wins. The front server narrows the policy of pages that it sends without the framework's scripts, and sends what belongs to every answer. */
function headers(dev: boolean) {
  const hosted = lakeUrl === null
  const ofStudio = {key: 'content-security-policy', value: contentSecurityPolicy({hosted, dev})}
  const ofPages = {key: 'content-security-policy', value: readingPolicy({dev, runtime: true})}
  const speculation = {key: 'speculation-rules', value: `"${SPECULATION_RULES_FILE}"`}
  const visitors = {missing: has, headers: [ofPages, speculation]}
  return [
    {source: '/:path*', has, headers: [ofStudio]},
    ...previews.map(({source}) => ({source, ...visitors})),
    {source: '/studio/:path*', headers: [ofStudio]},
    {source: '/enhancements/:file', headers: [{key: 'cache-control', value: 'public, max-age=31536000, immutable'}]},
  ]
}
