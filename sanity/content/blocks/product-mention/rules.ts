import {error, rule} from '../../rules/rule.ts'
import {textOf} from '../../rules/values.ts'
import {placesIn} from '../../rules/walk.ts'

/** Brief 3: a product is named only after a disclosure, which stands above the text of an article. */
export const productsAreDisclosed = rule('product-disclosure', function* ({document}) {
  if (textOf(document.disclosure)) return
  for (const {part, path} of placesIn(document)) {
    if (part._type !== 'productMention') continue
    yield error(
      path,
      'A product is named, but no disclosure stands before it.',
      document._type === 'article'
        ? 'Write in “Disclosure” who pays whom, or that nobody does.'
        : 'Name it in an article, which has a disclosure.',
    )
  }
})
