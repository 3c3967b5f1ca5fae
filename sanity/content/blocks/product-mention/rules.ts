import type {Path} from '@sanity/types'
import {error, rule, type Subject} from '../../rules/rule.ts'
import {type Passage, passagesOf, pathAt} from '../../rules/text/passages.ts'
import {partOf, refOf, textOf} from '../../rules/values.ts'
import {placesIn} from '../../rules/walk.ts'

/** What readers of an article see before its disclosure. */
const ABOVE = ['title', 'standfirst']

/** Brief 3: a product is named only after a disclosure, which stands above the text of an article, or above a claim about it. */
export const productsAreDisclosed = rule('product-disclosure', function* (subject) {
  const {document} = subject
  const isDisclosed = textOf(document.disclosure) !== ''
  const mend =
    document._type === 'article'
      ? 'Write in “Disclosure” who pays whom, or that nobody does.'
      : 'Name it in an article, which has a disclosure.'
  const mentions = placesIn(document).filter(({part}) => part._type === 'productMention')
  if (!isDisclosed)
    for (const {path} of mentions) yield error(path, 'A product is named, but no disclosure stands before it.', mend)

  for (const {passage, start, name} of namesIn(subject)) {
    const isAbove = passage.path.length === 1 && ABOVE.includes(String(passage.path[0]))
    if (isDisclosed ? !isAbove : mentions.some(({path}) => isWithin(passage, path))) continue
    yield error(
      pathAt(passage, start),
      `“${name}” is a product, and no disclosure stands before its name.`,
      isDisclosed ? 'Name it further down, after the disclosure.' : (mendOf[document._type] ?? mend),
    )
  }
})

const mendOf: Record<string, string | undefined> = {
  claim: 'Choose the product under “What acts”: its page then says what we have to do with its maker.',
}

/** The first place in each passage where a published product is named, written as it is spelt. A claim may name the one that it is about. */
function* namesIn({document, neighbours}: Subject) {
  const about = refOf(partOf(document.exposure).product)
  const named = neighbours.ofType('product').filter(({_id}) => _id !== about)
  for (const name of named.map((product) => textOf(product.name)).filter(Boolean)) {
    const spelt = new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'u')
    for (const passage of passagesOf(document)) {
      const start = passage.text.search(spelt)
      if (start >= 0) yield {passage, start, name}
    }
  }
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const isWithin = ({path}: Passage, outer: Path) => JSON.stringify(path.slice(0, outer.length)) === JSON.stringify(outer)
