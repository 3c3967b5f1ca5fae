import {publishedId, referencesIn, type StoredDocument} from '../references.ts'
import {checkDocument, type LookUp} from './check.ts'
import {valueIn} from './dataset.ts'
import type {Finding} from './finding.ts'

/** A published document, and the errors that it has only by the change of another. */
export interface Broken {
  document: StoredDocument
  findings: Finding[]
}

interface Change {
  before: StoredDocument | null
  after: StoredDocument
}

/** Kinds of documents that are judged from the documents which refer to them. */
const LOOKED_AT = ['claim', 'source', 'person']

/** Which published documents a change would leave in breach of a rule that they keep now, by the same engine. */
export async function brokenBy({before, after}: Change, lookUp: LookUp, today: Date): Promise<Broken[]> {
  if (!LOOKED_AT.includes(after._type)) return []
  const id = publishedId(after._id)
  const [then, now] = [after, before].map((state) => withState(id, state, lookUp)) as [LookUp, LookUp] // of two, two
  const judged = (await now.referringTo([id])).filter((document) => leansOn(document, id))
  const broken = await Promise.all(
    judged.map(async (document) => {
      const errors = await errorsOf(document, then, today)
      const known = new Set(errors.length > 0 ? (await errorsOf(document, now, today)).map(keyOf) : [])
      return {document, findings: errors.filter((finding) => !known.has(keyOf(finding)))}
    }),
  )
  return broken.filter(({findings}) => findings.length > 0)
}

/** A link shows nothing of its target, and of authors rules ask only which they are. */
const leansOn = (document: StoredDocument, id: string) =>
  document._id !== id && referencesIn(document).some(({to, link, field}) => to === id && !link && field !== 'authors')

const errorsOf = async (document: StoredDocument, lookUp: LookUp, today: Date) =>
  (await checkDocument(document, lookUp, today)).filter(({severity}) => severity === 'error')

const keyOf = ({rule, path}: Finding) => JSON.stringify([rule, path])

/** Look-ups that find one document in another state, or not at all. */
function withState(id: string, state: StoredDocument | null, lookUp: LookUp): LookUp {
  const own = state && {...state, _id: id}
  const others = (found: StoredDocument[]) => found.filter((document) => document._id !== id)
  const joined = (found: StoredDocument[], isOne: (own: StoredDocument) => boolean) =>
    own && isOne(own) ? [...others(found), own] : others(found)
  return {
    withIds: async (ids) => joined(await lookUp.withIds(ids), () => ids.includes(id)),
    referringTo: async (ids) =>
      joined(await lookUp.referringTo(ids), (one) => referencesIn(one).some(({to}) => ids.includes(to))),
    ofType: async (type) => joined(await lookUp.ofType(type), (one) => one._type === type),
    withValue: async (type, field, value) =>
      joined(await lookUp.withValue(type, field, value), (one) => one._type === type && valueIn(one, field) === value),
  }
}
