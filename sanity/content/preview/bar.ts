import type {ClientPerspective} from '@sanity/client'
import {draftClient} from '#sanity/client.ts'
import type {Pass} from '#sanity/preview/pass.ts'
import type {Preview} from '#sanity/preview/preview.ts'
import {reached} from '#sanity/read.ts'
import {dateView} from '../dates.ts'
import {documentOf, findingsIn} from './findings.ts'
import {faultNotes} from './notes.ts'
import {editHref, findingNote, formOf, type NoteView} from './view.ts'

interface Viewer {
  pass: Pass
  perspective: ClientPerspective
  preview: Preview
}

export type BarView = Awaited<ReturnType<typeof barView>>

/** What the bar over a preview says: to an editor what there is to be mended, to a guest until when the link holds. */
export async function barView(path: string, {pass, perspective, preview}: Viewer) {
  const leaveHref = `/api/draft-mode/disable?path=${encodeURIComponent(path)}`
  if (pass.document) return {kind: 'shared' as const, until: dateView(pass.expires.toISOString()), leaveHref}
  const client = draftClient()
  const asking = async () => {
    const document = await documentOf(path, client, perspective)
    return {document, findings: document ? await findingsIn(document, client, perspective) : []}
  }
  const {document, findings} = await reached('the findings of a preview', asking())
  const found = document ? findings.map((finding) => findingNote(finding, document)) : []
  const notes: NoteView[] = [...(await faultNotes(preview.leftOut, client, perspective)), ...found]
  return {
    kind: 'editor' as const,
    perspective: Array.isArray(perspective) ? perspective.join(', ') : perspective,
    notes: [...new Map(notes.map((note) => [note.key, note])).values()],
    editHref: document ? editHref(formOf(document), document._type) : '/studio',
    leaveHref,
  }
}
