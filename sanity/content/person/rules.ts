import {error, rule} from '../rules/rule.ts'
import {passagesOf, pathAt} from '../rules/text/passages.ts'
import {partOf, textOf} from '../rules/values.ts'

const CLINICAL = /(?<!\b(not|no|never|nor)( \w+){0,2} )\bclinical(ly)?\b/i

/** The model: nobody is called clinical whose registration was not checked. */
export const clinicalIsRegistered = rule('clinical-word', function* ({document}) {
  const {body, number, checkedOn} = partOf(document.registration)
  if (textOf(body) && textOf(number) && textOf(checkedOn)) return
  for (const passage of passagesOf(document)) {
    const word = CLINICAL.exec(passage.text)
    if (!word) continue
    yield error(
      pathAt(passage, word.index),
      `“${word[0]}” needs a registration, and none was checked.`,
      'Enter the register, the number and the day you looked it up, or leave the word out.',
    )
  }
})
