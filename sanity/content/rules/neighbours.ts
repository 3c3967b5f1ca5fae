import {publishedId, referencesIn, type StoredDocument} from '../references.ts'

/** Fields that no two documents of a kind may share. */
export type UniqueField = 'slug.current' | 'doi' | 'pmid' | 'from'

/** What rules ask of the dataset. */
export type Question =
  | {ask: 'withIds'; ids: string[]}
  | {ask: 'referringTo'; ids: string[]}
  | {ask: 'withValue'; type: string; field: UniqueField; value: string}
  | {ask: 'ofType'; type: string}

/** The documents around the one that is checked, as published; nothing for what is not known yet. */
export interface Neighbours {
  get: (id: string) => StoredDocument | undefined
  /** Documents, other than the one that is checked, that refer to this id. */
  referringTo: (id: string) => StoredDocument[]
  /** Documents, other than the one that is checked, in which the field has this value. */
  withValue: (type: string, field: UniqueField, value: string) => StoredDocument[]
  /** All documents of a kind of which there are few, other than the one that is checked. */
  ofType: (type: string) => StoredDocument[]
}

/** Neighbours that note what they were asked and could not tell, so that it can be fetched and the rules be asked again. */
export class Neighbourhood implements Neighbours {
  readonly #subject: StoredDocument
  readonly #byId = new Map<string, StoredDocument | undefined>()
  readonly #referring = new Map<string, StoredDocument[]>()
  readonly #withValue = new Map<string, StoredDocument[]>()
  readonly #ofType = new Map<string, StoredDocument[]>()
  #missing: Question[] = []

  constructor(subject: StoredDocument) {
    this.#subject = subject
    this.#byId.set(subject._id, subject)
  }

  get(id: string) {
    if (!this.#byId.has(id)) this.#missing.push({ask: 'withIds', ids: [id]})
    return this.#byId.get(id)
  }

  referringTo(id: string) {
    if (!this.#referring.has(id)) this.#missing.push({ask: 'referringTo', ids: [id]})
    return this.#referring.get(id) ?? []
  }

  withValue(type: string, field: UniqueField, value: string) {
    const key = JSON.stringify([type, field, value])
    if (!this.#withValue.has(key)) this.#missing.push({ask: 'withValue', type, field, value})
    return this.#withValue.get(key) ?? []
  }

  ofType(type: string) {
    if (!this.#ofType.has(type)) this.#missing.push({ask: 'ofType', type})
    return this.#ofType.get(type) ?? []
  }

  /** How many times it could not tell, since the last call of `questions`. */
  get missing() {
    return this.#missing.length
  }

  /** What was asked in vain, ids taken together; forgotten once told. */
  questions(): Question[] {
    const asked = this.#missing
    this.#missing = []
    const idsOf = (ask: 'withIds' | 'referringTo') => [
      ...new Set(asked.flatMap((question) => (question.ask === ask ? question.ids : []))),
    ]
    const together = (['withIds', 'referringTo'] as const).map((ask) => ({ask, ids: idsOf(ask)}))
    return [
      ...together.filter(({ids}) => ids.length > 0),
      ...asked.filter(({ask}) => ask === 'withValue' || ask === 'ofType'),
    ]
  }

  /** Takes in an answer; drafts, versions and the checked document's own published state do not count. */
  learn(question: Question, answer: StoredDocument[]): void {
    const others = answer.filter(({_id}) => _id === publishedId(_id) && _id !== this.#subject._id)
    if (question.ask === 'withValue') {
      this.#withValue.set(JSON.stringify([question.type, question.field, question.value]), others)
      return
    }
    if (question.ask === 'ofType') {
      this.#ofType.set(question.type, others)
      return
    }
    for (const id of question.ids) {
      if (question.ask === 'referringTo') this.#referring.set(id, others.filter(refersTo(id)))
      else if (id !== this.#subject._id)
        this.#byId.set(
          id,
          others.find(({_id}) => _id === id),
        )
    }
  }
}

const refersTo = (id: string) => (document: StoredDocument) => referencesIn(document).some(({to}) => to === id)
