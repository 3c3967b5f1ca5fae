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

/** Our own scripts for readers (enhancements/), which next.config.ts bundles; null where nothing was built, as in tests. */
export const scripts = {
  early: process.env.EARLY_SCRIPT ?? null,
  late: process.env.LATE_SCRIPT ?? null,
}
