import {type Grade, hasGrade} from '../claim/grades.ts'
import {listed, named} from '../rules/names.ts'
import {error, rule, type Subject, warning} from '../rules/rule.ts'
import {membersOf, objectsOf, refOf, textOf} from '../rules/values.ts'
import {GRADE_WORDS, INTENT_WORDS} from '../words.ts'
import type {INTENTS} from './schema.ts'

/** The grades that carry each intent. */
const CARRIED_BY = {
  eatMore: ['strong', 'moderate'],
  limit: ['strong', 'moderate', 'limited'],
  mayHelp: ['strong', 'moderate', 'limited'],
  noGoodEvidence: ['strong', 'moderate', 'limited', 'contested', 'unsupported'],
} satisfies Record<(typeof INTENTS)[number], Grade[]>

/** What promises readers something, and so needs a claim. */
const PROMISES: (typeof INTENTS)[number][] = ['eatMore', 'mayHelp']

/** The model: what a list says to do does not outrank its weakest claim, and a promise rests on one. */
export const intentIsCarried = rule('food-list-intent', function* ({document, neighbours}) {
  const intent = textOf(document.intent)
  if (!Object.hasOwn(CARRIED_BY, intent)) return
  const known = intent as keyof typeof CARRIED_BY // the line before has just made sure
  const items = membersOf(document.items, ['items'])
  if (PROMISES.includes(known) && !items.some(({member}) => refOf(member.claim))) {
    yield error(
      ['intent'],
      `The list says “${INTENT_WORDS[known]}”, but no food in it has a claim that carries this.`,
      'Name the claim behind each food, or let the list say “No good evidence”.',
    )
  }
  for (const {member, path} of items) {
    const claim = neighbours.get(refOf(member.claim))
    if (!claim || !hasGrade(claim.grade) || carries(known, claim.grade)) continue
    yield error(
      [...path, 'claim'],
      `The list says “${INTENT_WORDS[known]}”, but ${named(claim)} is graded “${GRADE_WORDS[claim.grade]}”.`,
      'Let the list say less, or take this food out.',
    )
  }
})

const carries = (intent: keyof typeof CARRIED_BY, grade: Grade) => CARRIED_BY[intent].some((one) => one === grade)

const OPPOSITE: Record<string, string> = {eatMore: 'limit', limit: 'eatMore'}

/** Brief 12: no food stands both under “eat more” and under “limit”. */
export const foodsAgree = rule('food-twice', function* ({document, neighbours}: Subject) {
  const opposite = OPPOSITE[textOf(document.intent)]
  if (!opposite) return
  for (const {member, path} of membersOf(document.items, ['items'])) {
    const food = refOf(member.food)
    const lists = (food ? neighbours.referringTo(food) : []).filter(
      ({_type, intent, items}) =>
        _type === 'foodList' && intent === opposite && objectsOf(items).some((item) => refOf(item.food) === food),
    )
    if (lists.length === 0) continue
    yield warning(
      path,
      `This food also stands in ${listed(lists)}, which says the opposite.`,
      'Decide which list it belongs to, or say in both notes for whom.',
    )
  }
})
