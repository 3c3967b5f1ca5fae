/** What is no page, or is not to be made before somebody asks. */
const NOT_AHEAD = ['/studio*', '/lake/*', '/api/*', '/preview*', '/_next/*', '/*.*']

const where = {
  and: [
    {href_matches: '/*'},
    ...NOT_AHEAD.map((path) => ({not: {href_matches: path}})),
    {not: {selector_matches: '[download], [target="_blank"], [rel~="nofollow"]'}},
  ],
}

/** When a reader points at a link or begins to press it. Browsers that cannot make a page ahead fetch it at least. */
const RULES = {
  prerender: [{where, eagerness: 'moderate'}],
  prefetch: [{where, eagerness: 'moderate'}],
}

export const dynamic = 'force-static'

/** GET /speculation-rules.json — which pages browsers may fetch ahead: https://wicg.github.io/nav-speculation/ */
export const GET = (): Response =>
  Response.json(RULES, {headers: {'content-type': 'application/speculationrules+json'}})
