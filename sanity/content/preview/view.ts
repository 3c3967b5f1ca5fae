import {createEditUrl, type Path, studioPath} from '@sanity/client/csm'
import {pathToUrlString} from '@sanity/visual-editing-csm'
import {type Fault, MISSING} from '#sanity/tolerant.ts'
import {nameOf, placeRead} from '../field-names.ts'
import {releaseOf, type StoredDocument} from '../references.ts'
import type {Finding, Severity} from '../rules/finding.ts'

/** Something to be mended, with the way to its field. */
export interface NoteView {
  key: string
  severity: Severity
  /** What editors call the field: "Picture › Alternative text"; empty for the document as a whole. */
  field: string
  problem: string
  mend: string
  href: string
  /** The field as `data-sanity` names it, for the element that shows it; null where no element can. */
  target: {id: string; path: string} | null
}

/** The Studio at a field of a document: of its version in a release, or of its draft rather than what is published. */
export const editHref = (id: string, type: string, path: Path = []): string =>
  createEditUrl({
    baseUrl: '/studio',
    id: releaseOf(id) ? id : `drafts.${id}`,
    type,
    path: studioPath.toString(path) || [],
  })

/** The id of what an editor changes to change a document of a preview: its version where a release has one. */
export const formOf = ({_id, _originalId}: StoredDocument): string =>
  typeof _originalId === 'string' && releaseOf(_originalId) ? _originalId : _id

/** What a rule has found in a document. */
export const findingNote = (
  {rule, severity, document, type, path, problem, mend}: Finding,
  stored: StoredDocument,
): NoteView => ({
  key: [rule, document, studioPath.toString(path as Path)].join(' '),
  severity,
  field: nameOf(stored, path),
  problem,
  mend,
  href: editHref(formOf(stored), type, path as Path),
  target: path.length > 0 ? {id: document, path: pathToUrlString(path)} : null,
})

/** What a page could not show, of a document as it is drafted; without that, by the name that the read model has for it. */
export function faultNote({document, path, why}: Fault, stored: StoredDocument | undefined): NoteView {
  const place = stored && placeRead(stored, path)
  const field = place?.name || path
  return {
    key: ['left-out', document, path].join(' '),
    severity: 'error',
    field,
    ...(isMissing(why)
      ? {problem: `The page needs ${quoted(field)}, and there is nothing in it.`, mend: 'Fill it in.'}
      : {problem: `${capital(quoted(field))} cannot be shown: ${why}.`, mend: 'Mend it or take it out.'}),
    href: document
      ? editHref(stored ? formOf(stored) : document, stored?._type ?? '*', place?.path as Path)
      : '/studio',
    target: null,
  }
}

const quoted = (field: string): string => (field ? `“${field}”` : 'the document')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const isMissing = (why: string): boolean => why === MISSING || / received (?:null|undefined)$/.test(why)
