import type {Messages} from './words/messages.ts'

/** The part of the environment that browsers may know; next.config.ts writes it into the Studio's bundle. */
export const publicEnv = {
  projectId: process.env.NEXT_PUBLIC_SANITY_PROJECT_ID ?? 'local',
  dataset: process.env.NEXT_PUBLIC_SANITY_DATASET ?? 'production',
  /** The language of the site, by its tag. */
  language: process.env.SITE_LANGUAGE || 'en-GB',
  /** The embedded lake as a browser reaches it; null when content lives in hosted Sanity. */
  lakeUrl:
    process.env.NEXT_PUBLIC_SANITY_HOSTED === 'true'
      ? null
      : `${typeof window === 'undefined' ? 'http://localhost:3000' : window.location.origin}/lake`,
}

/** What a browser says by itself when a page fails in it, in the language of the site; next.config.ts writes it into its bundle. */
export const failure: {locale: string; direction: 'ltr' | 'rtl'; words: Messages['failure']} = JSON.parse(
  process.env.SITE_FAILURE ?? '{}',
)

/** Our own scripts for readers (enhancements/), which next.config.ts bundles; null where nothing was built, as in tests. */
export const scripts = {
  early: process.env.EARLY_SCRIPT ?? null,
  late: process.env.LATE_SCRIPT ?? null,
}
