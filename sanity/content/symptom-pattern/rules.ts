import {LEVELS} from '../blocks/care-card/schema.ts'
import type {StoredDocument} from '../references.ts'
import {error, rule, warning} from '../rules/rule.ts'
import {membersOf, textOf} from '../rules/values.ts'
import {LEVEL_WORDS} from '../words.ts'

/** Brief 4: a symptom pattern says when to get help. */
export const hasCareCard = rule('care-card', function* ({document}) {
  if (membersOf(document.careCards, ['careCards']).length > 0) return
  yield error(['careCards'], 'This pattern does not say when to get help.', 'Add at least one care card.')
})

/** Brief 4: one card a level; a second one hides the first. */
export const oneCardALevel = rule('care-card-level', function* ({document}) {
  const cards = membersOf(document.careCards, ['careCards'])
  for (const level of LEVELS) {
    for (const {path} of cards.filter(({member}) => member.level === level).slice(1)) {
      yield warning(
        path,
        `There is more than one card for “${LEVEL_WORDS[level]}”.`,
        'Bring their reasons together on one card.',
      )
    }
  }
})

/** The field in which a pattern tells how it looks on darker and on lighter skin. */
export const tellsSkinTones = (document: StoredDocument): boolean => textOf(document.onSkinTones) !== ''
