import {AsyncLocalStorage} from 'node:async_hooks'
import type {z} from 'zod'
import type {Fault} from '../tolerant.ts'
import type {EditMarks} from './edit-marks.ts'

/** A question to the content source: the GROQ of a read model, and the zod that tells what is running text in its answer. */
interface Question {
  groq: string
  schema: z.ZodType
}

/** One page being made for somebody who may see drafts. */
export interface Preview {
  /** Asks for drafts in place of what is published. */
  ask: (question: Question, params: object) => Promise<unknown>
  /** What the page has left out so far, because it could not be shown. */
  leftOut: Fault[]
  /** What the texts of the page were marked with; nothing where nobody edits. */
  fields: EditMarks['fields']
}

const previews = new AsyncLocalStorage<Preview>()

/** Runs a function so that whatever it reads is read for this preview. */
export const during = <T>(preview: Preview, run: () => T): T => previews.run(preview, run)

/** The preview that is being made; null for visitors, whose pages never come near one. */
export const currentPreview = (): Preview | null => previews.getStore() ?? null
