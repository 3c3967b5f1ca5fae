import {listed} from './names.ts'
import {error, rule} from './rule.ts'
import {partOf, textOf} from './values.ts'

/** Two documents of a kind cannot stand at one address. */
export const slugIsUnique = rule('slug-taken', function* ({document, neighbours}) {
  const slug = textOf(partOf(document.slug).current)
  const others = slug ? neighbours.withValue(document._type, 'slug.current', slug) : []
  if (others.length === 0) return
  yield error(['slug'], `${listed(others)} already stands at “${slug}”.`, 'Give this one another address.')
})
