import type {SanityClient} from '@sanity/client'
import type {CustomValidator, Rule, SanityDocument, SchemaTypeDefinition, ValidationError} from '@sanity/types'
import {releaseOf} from '#sanity/content/references.ts'
import {entryOf} from '#sanity/content/registry.ts'
import {checkDocument} from '#sanity/content/rules/check.ts'
import {type Finding, SEVERITIES, type Severity} from '#sanity/content/rules/finding.ts'
import {API_VERSION} from './api-version.ts'
import {studioLookUp} from './look-up.ts'

/** Marks what the Studio reports as coming from an editorial rule; the rule's name follows. */
export const RULE_CODE = 'editorial.'

/** What an editor reads of a finding. */
export const messageOf = ({problem, mend}: Finding): string => `${problem} ${mend}`

/** A type that the Studio also validates by the editorial rules: errors block publishing, the rest is told. */
export function ruled(type: SchemaTypeDefinition): SchemaTypeDefinition {
  if (!entryOf(type.name)) return type
  const validation = (rule: Rule) => SEVERITIES.map((severity) => LEVEL[severity](rule.custom(finding(severity))))
  return Object.assign({}, type, {validation})
}

const LEVEL = {
  error: (rule) => rule.error(),
  warning: (rule) => rule.warning(),
  notice: (rule) => rule.info(),
} satisfies Record<Severity, (rule: Rule) => Rule>

const finding =
  (severity: Severity): CustomValidator<SanityDocument | undefined> =>
  async (document, {getClient}) => {
    if (!document) return true
    const findings = await shared(document, getClient({apiVersion: API_VERSION}))
    return findings.filter((found) => found.severity === severity).map(markerOf)
  }

const markerOf = (found: Finding): ValidationError => ({
  code: RULE_CODE + found.rule,
  details: {finding: found},
  message: messageOf(found),
  path: found.path,
})

const running = new WeakMap<SanityDocument, Promise<Finding[]>>()

/** One check for the three severities that ask at the same time. */
function shared(document: SanityDocument, client: SanityClient): Promise<Finding[]> {
  const known = running.get(document)
  if (known) return known
  const lookUp = studioLookUp(client, releaseOf(document._id))
  const check = checkDocument(document, lookUp, new Date()).finally(() => running.delete(document))
  running.set(document, check)
  return check
}
