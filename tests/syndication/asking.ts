import {patiently} from '../pages/patiently.ts'
import {answerAt} from '../pages/render.ts'

/** What a file answers. */
export const asked = (path: string): Promise<string> => patiently(async () => (await answerAt(path)).text())
