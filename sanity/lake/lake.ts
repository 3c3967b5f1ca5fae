import {createAsking, mayHoldUp} from './ask.ts'
import {within} from './budget.ts'
import {createChanges, type Effect, type Transaction} from './changes.ts'
import {type Chosen, idsOf, stillHolds} from './chosen.ts'
import type {CommitOptions, Committed, Doc, Identity, Lake, LakeOptions} from './context.ts'
import {badRequest, conflict, LakeError, queryTimeout} from './errors.ts'
import {answer, matcher} from './groq.ts'
import {createGroupCommit, type Prepared} from './group-commit.ts'
import {checkIntegrity} from './integrity.ts'
import {documentChange} from './mendoza.ts'
import {applyMutations, type Script, withArrayKeys} from './mutation.ts'
import {publishedAfter} from './proposal.ts'
import type {Mutation} from './protocol.ts'
import {checkReleases} from './release-lock.ts'
import {openStore} from './store.ts'
import {createMemory, type Memory} from './view.ts'

/** Opens the lake in a data folder: SQLite is the truth, memory answers the queries. */
export function createLake(options: LakeOptions): Lake {
  const store = openStore(options.folder)
  const changes = createChanges()
  const memories = new Map<string, Memory>()
  /** What filters said of documents since the last commit: many listeners ask the same. */
  const judged = new Map<string, Map<Doc, boolean>>()

  function memory(dataset: string): Memory {
    const known = memories.get(dataset)
    if (known) return known
    if (!/^~?[a-z0-9][-_a-z0-9]{0,63}$/.test(dataset)) throw badRequest(`Invalid dataset name "${dataset}"`)
    const documents = store.documents(dataset)
    const opened = createMemory(documents)
    if (documents.length) memories.set(dataset, opened)
    return opened
  }

  const surroundings = (dataset: string, identity: Identity | null) => ({
    now: options.now(),
    identity: identity?.id ?? '<anonymous>',
    projectId: options.projectId,
    dataset,
    untrusted: identity === null,
  })

  const group = createGroupCommit({
    atOnce: store.atOnce,
    append: (transaction) => store.append(transaction, recordOf(transaction)),
    apply: ({dataset, effects}) => memory(dataset).apply(effects),
    undo: ({dataset, effects}) => memory(dataset).apply(effects.map(reversed).reverse()),
    publish(transactions) {
      judged.clear()
      for (const transaction of transactions) changes.publish(transaction)
    },
  })

  const asking = createAsking(options.folder, () => lake.answer)

  /** Checks a transaction against what is stored. */
  function prepare(
    dataset: string,
    script: Mutation[] | Script,
    {author, transactionId = options.newId(), ...how}: CommitOptions,
    select = (query: string, params: Params) => chosenHere(dataset, query, params),
  ): Prepared {
    const stored = memory(dataset)
    const raw = stored.view('raw', false)
    if (!/^[\w.-]{1,128}$/.test(transactionId)) throw badRequest(`Invalid transaction ID "${transactionId}"`)
    if (store.sequenceOf(dataset, transactionId) !== null)
      throw conflict(`Transaction "${transactionId}" exists already`)
    const timestamp = options.now().toISOString()
    const {effects, results} = applyMutations(typeof script === 'function' ? script : () => script, {
      transactionId,
      timestamp,
      newId: options.newId,
      read: (id) => raw.get(id),
      select,
    })
    checkIntegrity(effects, {
      read: (id) => raw.get(id),
      referring: (id) => [...raw.list(`ref:${id}`), ...raw.list(`inner-ref:${id}`)],
    })
    if (!how.byActions && author.role !== 'importer') checkReleases(effects, (id) => raw.get(id))
    if (how.arrayKeys) for (const effect of effects) effect.after = withArrayKeys(effect.after, options.newId)
    if (author.role !== 'importer' && how.guarded !== false) {
      const published = publishedAfter(stored.view('published', false), effects)
      options.guard?.({author, changes: effects, stored: (id) => raw.get(id), published, now: options.now()})
    }
    const stores = !how.dryRun && effects.length > 0
    if (stores) memories.set(dataset, stored)
    const transaction = stores ? {dataset, id: transactionId, timestamp, author: author.id, effects} : null
    return {committed: {transactionId, results, effects}, transaction}
  }

  /** What the query of a mutation chooses, within its transaction: everybody waits meanwhile, so not for long. */
  function chosenHere(dataset: string, query: string, params: Params): string[] {
    if (mayHoldUp(query, params)) throw queryTimeout(PATIENCE_OF_WRITERS)
    return within(
      PATIENCE_OF_WRITERS,
      () => queryTimeout(PATIENCE_OF_WRITERS),
      () => idsOf(lake.query(dataset, query, params, {perspective: 'raw', identity: LAKE_ITSELF})),
    )
  }

  /**
   * Commits mutations whose queries take longer: these choose in an evaluator, and the transaction sees whether that still
   * holds. Somebody may have written meanwhile what changes the choice; then they choose anew.
   */
  async function submitChosen(dataset: string, mutations: Mutation[], how: CommitOptions): Promise<Committed> {
    for (let round = 0; round < ROUNDS_OF_WRITERS; round++) {
      const newest = store.newest(dataset)
      const chosen = new Map<string, Chosen>()
      for (const {query, params = {}} of queriesIn(mutations))
        chosen.set(
          JSON.stringify([query, params]),
          await asking.choose(query, params, surroundings(dataset, LAKE_ITSELF), how.author.id),
        )
      let outdated = false
      const select = (query: string, params: Params) => {
        const found = chosen.get(JSON.stringify([query, params]))
        outdated = !found || !stillHolds(lake, dataset, found, newest)
        if (!found || outdated) throw conflict(CHANGED_MEANWHILE)
        return found.ids
      }
      try {
        return await group.soon(() => prepare(dataset, mutations, how, select))
      } catch (error) {
        if (!outdated) throw error
      }
    }
    throw conflict(CHANGED_MEANWHILE)
  }

  const lake: Lake = {
    options,
    store,
    changes,
    commit: (dataset, script, how) => group.now(() => prepare(dataset, script, how)),
    async submit(dataset, mutations, how) {
      try {
        return await group.soon(() => prepare(dataset, mutations, how))
      } catch (error) {
        const isSlow = error instanceof LakeError && error.status === 408 && queriesIn(mutations).length > 0
        if (!isSlow) throw error
        return submitChosen(dataset, mutations, how)
      }
    },
    query: (dataset, groq, params, how) => lake.answer(dataset, groq, params, how).result,
    answer(dataset, groq, params, {perspective, identity, sourceMap}) {
      const view = memory(dataset).view(perspective, identity === null)
      return answer(view, groq, params, surroundings(dataset, identity), sourceMap)
    },
    async ask(dataset, groq, params, how, signal) {
      memory(dataset)
      return asking.ask([dataset, groq, params, how], surroundings(dataset, how.identity), signal)
    },
    matcher(dataset, groq, params, identity) {
      const of = surroundings(dataset, identity)
      const matches = matcher(() => memory(dataset).view('raw', identity === null), groq, params, of)
      const name = JSON.stringify([dataset, groq, params, identity?.id])
      return (doc) => {
        const known = judged.get(name) ?? new Map<Doc, boolean>()
        if (judged.size >= MOST_JUDGED) judged.clear()
        judged.set(name, known)
        const judgement = known.get(doc) ?? matches(doc)
        known.set(doc, judgement)
        return judgement
      }
    },
    view: (dataset, perspective, identity) => memory(dataset).view(perspective, identity === null),
    document: (dataset, id) => memory(dataset).view('raw', false).get(id),
    close() {
      void asking.close()
      store.close()
    },
  }
  return lake
}

const reversed = (effect: Effect): Effect => ({...effect, before: effect.after, after: effect.before})

/** What the history keeps of a transaction. */
function recordOf({id, timestamp, author, effects}: Omit<Transaction, 'sequence'>) {
  const patches = effects.map(({id, before, after}) => [
    id,
    {...documentChange(before, after), previousRev: before?._rev},
  ])
  const mutations = effects.flatMap((effect) => effect.mutations)
  return {id, timestamp, author, mutations, effects: Object.fromEntries(patches)}
}

/** Different filters whose judgements are remembered. */
const MOST_JUDGED = 200

type Params = Record<string, unknown>

/** Milliseconds that the query of a mutation may take within its transaction. */
const PATIENCE_OF_WRITERS = 20

/** How often the queries of a mutation choose anew before it is refused. */
const ROUNDS_OF_WRITERS = 5

const CHANGED_MEANWHILE =
  'What the query of this mutation chooses was changed by others while it was looked for. Try again, or choose fewer documents'

/** The queries by which mutations choose documents. */
const queriesIn = (mutations: Mutation[]): {query: string; params?: Params}[] =>
  mutations.flatMap((mutation) => {
    const target = 'delete' in mutation ? mutation.delete : 'patch' in mutation ? mutation.patch : null
    return target && 'query' in target ? [target] : []
  })

/** Stands for the lake itself where it reads on behalf of a caller whose right to write was checked. */
export const LAKE_ITSELF: Identity = {id: '<system>', name: 'Lake', email: '', role: 'administrator', provider: 'local'}
