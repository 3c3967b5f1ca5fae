import type {z} from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong with a body and where, in words; of several forms that it might have, the one that fits best. */
export function faultIn({issues}: z.ZodError): string {
  const {path, message} = fault(foremost(issues), [])
  return `${path.join('.') || 'body'}: ${message}`
}

function fault(issue: Issue | undefined, above: PropertyKey[]): {path: PropertyKey[]; message: string} {
  const path = [...above, ...(issue?.path ?? [])]
  if (issue?.code !== 'invalid_union' || !issue.errors.length) return {path, message: issue?.message ?? 'Invalid input'}
  const forms = [...issue.errors].sort(
    (a, b) => shallowest(b) - shallowest(a) || literals(a).length - literals(b).length || a.length - b.length,
  )
  const [best = []] = forms
  const [literal] = literals(best)
  if (!literal) return fault(foremost(best), path)
  // None of the forms has this name: say which names there are.
  const names = forms.flatMap((form) => literals(form).flatMap(({values}) => values))
  return {path: [...path, ...literal.path], message: `expected one of ${[...new Set(names)].sort().join(', ')}`}
}

/** A field that does not belong there says more than those that are missing for it. */
const foremost = (issues: Issue[]) => issues.find(({code}) => code === 'unrecognized_keys') ?? issues[0]

const shallowest = (issues: Issue[]) => Math.min(...issues.map(({path}) => path.length))

const literals = (issues: Issue[]) => issues.filter((issue) => issue.code === 'invalid_value')
