import {tokenOf} from '../filter/tokens.ts'

interface Pattern {
  id: string
  signs: {id: string}[]
}

/**
 * Style rules by which ticked signs raise the patterns that have them, without script: a pattern (`data-pattern`) gets
 * the number of its signs that were ticked as `--met`, and `--raised` when there is one; a sign in it (`data-sign`)
 * gets `--ticked`.
 */
export function finderRules(patterns: Pattern[]): string {
  const signs = [...new Set(patterns.flatMap((pattern) => pattern.signs.map(({id}) => id)))]
  const ticks = signs.map(
    (sign) => `:root:has(#${sign}:checked){--${sign}:1}:root:has(#${sign}:checked) [data-sign="${sign}"]{--ticked:1}`,
  )
  return [...ticks, ...patterns.map(patternRules)].join('')
}

function patternRules({id, signs}: Pattern): string {
  const own = signs.map((sign) => sign.id)
  const pattern = `[data-pattern="${tokenOf('pattern', id)}"]`
  const sum = own.map((sign) => `var(--${sign},0)`).join(' + ')
  const any = own.map((sign) => `#${sign}:checked`).join(',')
  const raised = any && `:root:has(${any}) ${pattern}{--raised:1;--told:block}`
  return `${pattern}{--met:calc(${sum || 0})}${raised}`
}
