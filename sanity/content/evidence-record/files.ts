/** Every claim of the site. */
export const RECORD_FILE = '/evidence.json'

/** The claims of one article. */
export const recordFile = (page: string) => `${page}/evidence.json`
