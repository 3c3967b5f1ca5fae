import {siteEnv} from '#lib/env.ts'

/** Holds the pass of whoever previews. Requests that carry it are answered by app/preview instead of by the page itself. */
export const PREVIEW_COOKIE = 'preview'

/** Holds the perspective that an editor has chosen in the Studio; without a pass it means nothing. */
export const PERSPECTIVE_COOKIE = 'preview-perspective'

/** The Studio frames the site on the site's own origin, so cookies need not travel further. Secure wherever there is TLS. */
export const cookieOptions = (expires: Date) =>
  ({httpOnly: true, path: '/', sameSite: 'lax', secure: siteEnv().siteUrl.startsWith('https:'), expires}) as const
