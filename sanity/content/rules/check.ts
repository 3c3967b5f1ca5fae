import {publishedId, type StoredDocument} from '../references.ts'
import type {DocumentType} from '../registry.ts'
import {type Finding, SEVERITIES} from './finding.ts'
import {Neighbourhood, type Question, type UniqueField} from './neighbours.ts'
import {ordered} from './ordered.ts'
import type {Rule, Subject} from './rule.ts'
import {rules} from './rules.ts'
import {settingsOf} from './settings.ts'

/** How the neighbours of a document are found: whole documents, as they are published. */
export interface LookUp {
  /** The documents with these ids, as far as there are any. */
  withIds: (ids: string[]) => Promise<StoredDocument[]>
  /** All documents that refer to any of these ids. */
  referringTo: (ids: string[]) => Promise<StoredDocument[]>
  /** The documents of a kind in which a field has a value. */
  withValue: (type: string, field: UniqueField, value: string) => Promise<StoredDocument[]>
  /** All documents of a kind. */
  ofType: (type: string) => Promise<StoredDocument[]>
}

/** The same where the whole dataset is at hand. */
export interface SyncLookUp {
  withIds: (ids: string[]) => StoredDocument[]
  referringTo: (ids: string[]) => StoredDocument[]
  withValue: (type: string, field: UniqueField, value: string) => StoredDocument[]
  ofType: (type: string) => StoredDocument[]
}

/** Everything that the rules find in a document, errors first. A kind that is not ours has no rules. */
export async function checkDocument(document: StoredDocument, lookUp: LookUp, today: Date): Promise<Finding[]> {
  const checking = check(document, today)
  let step = checking.next()
  while (!step.done) step = checking.next(await Promise.all(step.value.map((question) => answer(question, lookUp))))
  return step.value
}

/** The same at once. */
export function checkDocumentSync(document: StoredDocument, lookUp: SyncLookUp, today: Date): Finding[] {
  const checking = check(document, today)
  let step = checking.next()
  while (!step.done) step = checking.next(step.value.map((question) => answer(question, lookUp)))
  return step.value
}

/** Asks each rule again, with the neighbours that it missed, until it misses none. */
function* check(stored: StoredDocument, today: Date): Generator<Question[], Finding[], StoredDocument[][]> {
  const document = ordered({...stored, _id: publishedId(stored._id)})
  const neighbours = new Neighbourhood(document)
  const subject = subjectOf(document, neighbours, today)
  const findings: Finding[] = []
  let waiting = rulesFor(document._type)
  while (waiting.length > 0) {
    waiting = waiting.filter((rule) => {
      const known = neighbours.missing
      const found = [...rule.check(subject)]
      if (neighbours.missing > known) return true
      findings.push(...found.map((one) => ({rule: rule.name, document: document._id, type: document._type, ...one})))
      return false
    })
    const questions = neighbours.questions()
    const answers = questions.length > 0 ? yield questions : []
    for (const [place, question] of questions.entries()) neighbours.learn(question, answers[place] ?? [])
  }
  return findings.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity))
}

/** The rules that a document of this kind is asked. */
export const rulesFor = (type: string): readonly Rule[] =>
  Object.hasOwn(rules, type) ? rules[type as DocumentType] : [] // the test has just made sure

/** Settings are looked up only for the rules that read them. */
const subjectOf = (document: StoredDocument, neighbours: Neighbourhood, today: Date): Subject => ({
  document,
  neighbours,
  today: today.toISOString().slice(0, 10),
  get settings() {
    return settingsOf(neighbours.get('siteSettings'))
  },
})

/** TypeScript cannot see that one body serves both kinds of look-up. */
function answer(question: Question, lookUp: LookUp): Promise<StoredDocument[]>
function answer(question: Question, lookUp: SyncLookUp): StoredDocument[]
function answer(question: Question, lookUp: LookUp | SyncLookUp) {
  if (question.ask === 'withIds') return lookUp.withIds(question.ids)
  if (question.ask === 'referringTo') return lookUp.referringTo(question.ids)
  if (question.ask === 'ofType') return lookUp.ofType(question.type)
  return lookUp.withValue(question.type, question.field, question.value)
}
