import type {ClientPerspective} from '@sanity/client'
import {draftClient} from '../client.ts'
import {editMarks} from './edit-marks.ts'
import {type Answering, withOneDraft} from './one-draft.ts'
import type {Preview} from './preview.ts'
import {withTextMarks} from './text-marks.ts'

/** What an editor sees: everything in a perspective, every text leading to its field. Throws without a token. */
export function editorsPreview(perspective: ClientPerspective): Preview {
  const client = draftClient()
  const marks = editMarks()
  return {
    ask: async ({groq, schema}, params) => {
      const answer = await client.fetch(groq, {...params}, {...UNCACHED, perspective, ...WITH_SOURCES})
      return answer.resultSourceMap
        ? withTextMarks(answer.result, answer.resultSourceMap, schema, marks)
        : answer.result
    },
    leftOut: [],
    fields: marks.fields,
  }
}

/** What somebody with a share link sees: the page of one document as it is drafted, all else as it is published. */
export function sharedPreview(document: string): Preview {
  const client = draftClient()
  const ask = (groq: string, params: object, perspective: ClientPerspective) =>
    client.fetch(groq, {...params}, {...UNCACHED, perspective})
  let loading: Promise<Answering> | null = null
  return {
    ask: async ({groq}, params) => {
      const isShared = (await ask(groq, params, 'drafts'))?._id === document
      if (!isShared) return ask(groq, params, 'published')
      loading ??= withOneDraft(client, document)
      return (await loading)(groq, params)
    },
    leftOut: [],
    fields: {},
  }
}

const UNCACHED = {cache: 'no-store'} as const
const WITH_SOURCES = {filterResponse: false, resultSourceMap: 'withKeyArraySelector', stega: false} as const
