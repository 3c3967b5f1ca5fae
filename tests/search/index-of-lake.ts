import {SearchFile} from '#sanity/content/search/entry.ts'
import {SEARCH_FILE} from '#sanity/content/search/files.ts'
import {type SearchIndex, searchIndex} from '#sanity/content/search/search-index.ts'
import {patiently} from '../pages/patiently.ts'
import {answerAt} from '../pages/render.ts'

/** An index of what the lake has published, made as the site makes it: of the file that its own route answers. */
export async function indexOfLake(): Promise<SearchIndex> {
  const answer = await patiently(() => answerAt(SEARCH_FILE))
  return searchIndex(SearchFile.parse(await answer.json()).entries)
}
