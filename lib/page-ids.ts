/** The ids that pages have of their own where editors' headings stand beside them. */
export const PAGE_IDS = {
  main: 'main',
  colours: 'colours',
  emergencyNumbers: 'emergency-numbers',
  record: 'record',
  changes: 'changes',
  readOn: 'read-on',
} as const

/** The id of a claim's note on its page. */
export const noteId = (number: number) => `note-${number}`

/** The id of a claim's entry in the record. */
export const recordId = (number: number) => `claim-${number}`

const FIXED = new Set<string>(Object.values(PAGE_IDS))
const NUMBERED = /^(note|claim)-\d+$/

/** Whether an id is one of those, so that no heading may have it. */
export const isPageId = (id: string): boolean => FIXED.has(id) || NUMBERED.test(id)
