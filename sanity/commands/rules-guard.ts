import {studioPath} from '@sanity/client/csm'
import {isReviewGiven, REVIEWER_ROLES} from '../content/objects/review/given.ts'
import {publishedId} from '../content/references.ts'
import {checkDocumentSync, type SyncLookUp} from '../content/rules/check.ts'
import {valueIn} from '../content/rules/dataset.ts'
import type {Finding} from '../content/rules/finding.ts'
import type {Doc, Guard, Proposal, Published} from '../lake/context.ts'
import {refused} from '../lake/errors.ts'

/** The editorial rules as the lake asks them: nothing that breaks one is published, whoever sends it and however. */
export const rulesGuard: Guard = (proposal) => {
  const reviewed = reviewsGiven(proposal)
  if (reviewed.length > 0) throw refused(403, 'insufficientPermissionsError', NOT_A_REVIEWER, reviewed)
  const errors = errorsIn(proposal)
  if (errors.length > 0) throw refused(400, 'editorialRuleError', UNMET, errors.map(reasonOf))
}

const NOT_A_REVIEWER = 'Only a reviewer or an administrator may mark a document as reviewed'
const UNMET = 'Nothing was published, because editorial rules are not met'

/** Reviews that somebody gives who may not; in drafts too, so that nobody publishes one in good faith. */
function reviewsGiven({author, changes, stored}: Proposal) {
  if (REVIEWER_ROLES.includes(author.role)) return []
  return changes.flatMap(({after}) => {
    if (!after) return []
    const id = publishedId(after._id)
    const taken = changes.flatMap(({before}) => (before && publishedId(before._id) === id ? [before] : []))
    const forms = [...[after._id, id, `drafts.${id}`].flatMap((form) => stored(form) ?? []), ...taken]
    if (!isReviewGiven(after, forms)) return []
    return [{description: `"${after._id}": leave its field "review" as it was, or ask a reviewer.`, id: after._id}]
  })
}

/** The errors of every document that would be published or changed while published. */
function errorsIn({changes, published, now}: Proposal): Finding[] {
  const lookUp = lookUpIn(published)
  const arriving = changes.flatMap(({after}) => (after && publishedId(after._id) === after._id ? [after] : []))
  return arriving
    .flatMap((document) => checkDocumentSync(document, lookUp, now))
    .filter(({severity}) => severity === 'error')
}

function reasonOf({rule, document, path, problem, mend}: Finding) {
  const place = path.length > 0 ? `, ${studioPath.toString(path)}` : ''
  return {
    description: `${document}${place}: ${problem} ${mend} (rule ${rule})`,
    rule,
    id: document,
    path,
    problem,
    mend,
  }
}

const lookUpIn = (published: Published): SyncLookUp => ({
  withIds: (ids) => ids.flatMap((id) => published.get(id) ?? []),
  referringTo: (ids) => [...new Set<Doc>(ids.flatMap((id) => published.referringTo(id)))],
  ofType: (type) => published.ofType(type),
  withValue: (type, field, value) => published.ofType(type).filter((document) => valueIn(document, field) === value),
})
