import {expect, test} from '@jest/globals'
import {Rule} from '@sanity/schema'
import type {Rule as RuleType} from '@sanity/types'
import {careCard} from './blocks/care-card/schema.ts'
import {faq} from './faq/schema.ts'
import {redirect} from './redirect/schema.ts'
import {source} from './source/schema.ts'

/** What the custom checks and patterns of a field say to a value: nothing, or why not. */
function objections(type: {fields: {name: string; validation?: unknown}[]}, name: string, value: string): unknown[] {
  const validation = type.fields.find((field) => field.name === name)?.validation as (rule: RuleType) => RuleType
  const specs = validation(new Rule() as unknown as RuleType)._rules // the class behind the interface lacks only what is not asked here
  return specs.flatMap((spec): unknown[] => {
    if (spec.flag === 'regex') return spec.constraint.pattern.test(value) ? [] : [`not a ${spec.constraint.name}`]
    if (spec.flag !== 'custom') return []
    const answer = spec.constraint(value, {} as never)
    return answer === true ? [] : [answer]
  })
}

const cases: [
  type: Parameters<typeof objections>[0] & {name: string},
  field: string,
  value: string,
  refusal?: string,
][] = [
  [source, 'doi', '10.1001/jamadermatol.2018.3631'],
  [source, 'doi', 'https://doi.org/10.1001/x', 'not a DOI'],
  [source, 'pmid', '30422277'],
  [source, 'pmid', 'PMC30422277', 'not a PubMed number'],
  [careCard, 'heading', 'See a GP if:'],
  [careCard, 'heading', 'See a GP', 'End this in “if:”, so that the list below completes the sentence.'],
  [faq, 'shortAnswer', 'yes '.repeat(50)],
  [faq, 'shortAnswer', 'yes '.repeat(51), 'Keep this to 50 words; it has 51.'],
  [redirect, 'from', '/articles/old'],
  [redirect, 'from', '//evil.example', 'Start with one “/”, and leave out spaces, “?” and “#”.'],
  [redirect, 'to', '/glossary#dysbiosis'],
  [redirect, 'to', 'javascript:alert(1)', 'Start with “/” for a page of ours, or with “https://”.'],
]

test.each(
  cases.map(([type, field, value, refusal]) => ({
    name: `${type.name}.${field} ${refusal ? 'refuses' : 'takes'} ${value.slice(0, 40)}`,
    found: objections(type, field, value),
    expected: refusal ? [refusal] : [],
  })),
)('$name', ({found, expected}) => expect(found).toEqual(expected))
