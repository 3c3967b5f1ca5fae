import {Cite} from './Cite.tsx'
import {exampleFiles} from './exampleFiles.ts'

export const examples = {
  'offers the references of a page': <Cite what="source" files={exampleFiles} />,
  'offers the claims of an article as data, too': (
    <Cite what="article" files={exampleFiles} record="/articles/example/evidence.json" />
  ),
}
