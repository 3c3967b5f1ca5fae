import {error, rule} from '../../rules/rule.ts'
import {isPart, textOf} from '../../rules/values.ts'
import {placesIn} from '../../rules/walk.ts'

/** Brief 12: every figure says in words what its picture shows. */
export const figuresHaveAlt = rule('figure-alt', function* ({document}) {
  for (const {part, path} of placesIn(document)) {
    if (part._type !== 'figure' || !isPart(part.image) || textOf(part.alt)) continue
    yield error(
      [...path, 'alt'],
      'This figure has no text for readers who do not see it.',
      'Say in at most 125 characters what the picture shows.',
    )
  }
})
