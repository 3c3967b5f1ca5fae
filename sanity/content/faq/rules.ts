import {error, rule} from '../rules/rule.ts'
import {objectsOf, refOf} from '../rules/values.ts'

/** Brief 12: an answer rests on at least one claim. */
export const answerHasClaim = rule('faq-claim', function* ({document}) {
  if (objectsOf(document.claims).some((claim) => refOf(claim) !== '')) return
  yield error(
    ['claims'],
    'The answer rests on no claim.',
    'Name the claims that it makes, so that readers see how sure they are.',
  )
})
