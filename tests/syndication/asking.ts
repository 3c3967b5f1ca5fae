import {UnavailableError} from '#sanity/read.ts'
import {answerAt} from '../pages/render.ts'

/** What a file answers. A connection that broke while this process was busy is made anew once. */
export async function asked(path: string): Promise<string> {
  const answer = await answerAt(path).catch((error) => {
    if (error instanceof UnavailableError) return answerAt(path)
    throw error
  })
  return answer.text()
}
