import {dialled} from '../objects/emergency-number/dialled.ts'
import {error, rule} from '../rules/rule.ts'
import {membersOf, textOf} from '../rules/values.ts'

/** Readers call an emergency number by touching it: "112 or 999" would call nobody. */
export const numbersCanBeDialled = rule('emergency-number', function* ({document}) {
  for (const {member, path} of membersOf(document.emergencyNumbers, ['emergencyNumbers'])) {
    const number = textOf(member.number)
    if (number === '' || dialled(number)) continue
    yield error(
      [...path, 'number'],
      `“${number}” is not one telephone number.`,
      'Write one number with its digits alone, and add another entry for a second one.',
    )
  }
})
