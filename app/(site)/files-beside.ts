import {citationFiles} from '#sanity/content/citation/files.ts'
import {RECORD_FILE, recordFile} from '#sanity/content/evidence-record/files.ts'
import {markdownFile} from '#sanity/content/markdown/files.ts'

/** The citations of a page, by their types, as its head names them for programs. */
export function citationsOf(page: string) {
  const {csl, ris} = citationFiles(page)
  return {'application/vnd.citationstyles.csl+json': csl, 'application/x-research-info-systems': ris}
}

/** The same of an article, with its claims and its twin in Markdown. */
export const filesOf = (page: string) => ({
  'application/json': recordFile(page),
  'text/markdown': markdownFile(page),
  ...citationsOf(page),
})

/** Every claim of the site. */
export const wholeRecord = {'application/json': RECORD_FILE}
