import {words} from '#lib/words/language.ts'
import {Failure} from './Failure.tsx'

export const examples = {'says that a page failed': <Failure {...words.failure} />}
