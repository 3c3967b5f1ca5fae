import {exampleFinder} from './examplePattern.ts'
import {Finder} from './Finder.tsx'

export const examples = {'raises what has the signs that are ticked': <Finder {...exampleFinder} />}
