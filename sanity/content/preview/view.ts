import {createEditUrl, type Path, studioPath} from '@sanity/client/csm'
import {type Fault, MISSING} from '#sanity/tolerant.ts'
import type {Finding, Severity} from '../rules/finding.ts'

/** Something to be mended, with the way to its field. */
export interface NoteView {
  key: string
  severity: Severity
  /** The field, by the names of the schema: "body[2].alt"; empty for the document as a whole. */
  field: string
  problem: string
  mend: string
  href: string
}

/** The Studio at a field of a document, its draft rather than what is published. */
export const editHref = (id: string, type: string, path: Path | string = []): string =>
  createEditUrl({baseUrl: '/studio', id: `drafts.${id}`, type, path: textOf(path) || []})

/** What a rule has found. */
export const findingNote = ({rule, severity, document, type, path, problem, mend}: Finding): NoteView => ({
  key: [rule, document, textOf(path as Path)].join(' '),
  severity,
  field: textOf(path as Path),
  problem,
  mend,
  href: editHref(document, type, path as Path),
})

/** What a page could not show. The model behind it may call a field by another name than the Studio. */
export const faultNote = ({document, path, why}: Fault): NoteView => ({
  key: ['left-out', document, path].join(' '),
  severity: 'error',
  field: path,
  ...(isMissing(why)
    ? {problem: `The page needs ${path || 'the document'}, and there is nothing in it.`, mend: 'Fill it in.'}
    : {problem: `${path || 'The document'} cannot be shown: ${why}.`, mend: 'Mend it or take it out.'}),
  href: document ? editHref(document, '*', path.replace(/\.(\d+)/g, '[$1]')) : '/studio',
})

const isMissing = (why: string): boolean => why === MISSING || / received (?:null|undefined)$/.test(why)

const textOf = (path: Path | string): string => (typeof path === 'string' ? path : studioPath.toString(path))
