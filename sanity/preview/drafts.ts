import type {ClientPerspective} from '@sanity/client'
import {draftClient} from '../client.ts'
import type {Preview} from './preview.ts'
import {withTextMarks} from './text-marks.ts'

/** What an editor sees: everything in a perspective, every text leading to its field. Throws without a token. */
export function editorsPreview(perspective: ClientPerspective): Preview {
  const client = draftClient()
  return {
    ask: async ({groq, schema}, params) => {
      const answer = await client.fetch(groq, {...params}, {...UNCACHED, perspective, ...WITH_SOURCES})
      return answer.resultSourceMap ? withTextMarks(answer.result, answer.resultSourceMap, schema) : answer.result
    },
    leftOut: [],
  }
}

/** What somebody with a share link sees: the page of one document as it is drafted, anything else as it is published. */
export function sharedPreview(document: string): Preview {
  const client = draftClient()
  const ask = (groq: string, params: object, perspective: ClientPerspective) =>
    client.fetch(groq, {...params}, {...UNCACHED, perspective})
  return {
    ask: async ({groq}, params) => {
      const drafted = await ask(groq, params, 'drafts')
      return drafted?._id === document ? drafted : ask(groq, params, 'published')
    },
    leftOut: [],
  }
}

const UNCACHED = {cache: 'no-store'} as const
const WITH_SOURCES = {filterResponse: false, resultSourceMap: 'withKeyArraySelector', stega: false} as const
