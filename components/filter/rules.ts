import {type FilterChoice, tokenOf} from './tokens.ts'

/** Items say what becomes of them by these: `display: var(--fit, block)`, or `opacity: var(--ghost, 1)`. */
const GONE = '{--fit:none;--ghost:0.1}'

/**
 * Style rules by which radio buttons filter a page without script. An item (`data-fits`) goes when it lacks the chosen
 * value; what holds items (`data-group`) goes when none in it has the values chosen, of any two kinds. That is enough for
 * three kinds where all that one group holds has the same value of one of them, as in every list here.
 */
export function filterRules(choices: FilterChoice[]): string {
  const tokens = choices.map(({name, options}) => options.map(({value}) => tokenOf(name, value)))
  const singles = tokens.flat().map((token) => {
    const fits = `[data-fits~="${token}"]`
    return `${chosen(token)} :is([data-fits]:not(${fits}),[data-group]:not(:has(${fits})))${GONE}`
  })
  const pairs = tokens.flatMap((some, index) =>
    tokens.slice(index + 1).flatMap((others) => some.flatMap((one) => others.map((other) => pairRule(one, other)))),
  )
  return [...singles, ...pairs].join('')
}

const chosen = (token: string) => `:root:has(#${token}:checked)`

const pairRule = (one: string, other: string) =>
  `${chosen(one)}:has(#${other}:checked) [data-group]:not(:has([data-fits~="${one}"][data-fits~="${other}"]))${GONE}`
