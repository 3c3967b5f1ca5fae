import type {Transaction} from './changes.ts'
import type {Committed} from './context.ts'

/** A transaction that passed every check, or a dry run. */
export interface Prepared {
  committed: Committed
  /** Null when there is nothing to store. */
  transaction: Omit<Transaction, 'sequence'> | null
}

/** What a group needs of a lake. */
interface Home {
  /** Does work in one durable step, or undoes it all and throws. */
  atOnce(work: () => void): void
  /** Writes one transaction within that step; answers with its sequence. */
  append(transaction: Omit<Transaction, 'sequence'>): number
  /** Lets those that are prepared next see it. */
  apply(transaction: Omit<Transaction, 'sequence'>): void
  undo(transaction: Omit<Transaction, 'sequence'>): void
  publish(transactions: Transaction[]): void
}

/** Stores transactions: at once, or together with those that came meanwhile. */
export interface GroupCommit {
  /** Durable when it returns. */
  now(prepare: () => Prepared): Committed
  /** Durable when it resolves; one step of the disk takes in all that wait. */
  soon(prepare: () => Prepared): Promise<Committed>
}

/** Milliseconds after which those that still wait are left for the next step. */
const STEP = 50

interface Waiting {
  prepare: () => Prepared
  settle(committed: Committed): void
  fail(error: unknown): void
}

/** Each transaction is prepared when those before it can be seen, and stored whole or not at all. */
export function createGroupCommit({atOnce, append, apply, undo, publish}: Home): GroupCommit {
  const waiting: Waiting[] = []

  /** Takes as many as there is time for; when they cannot be stored, memory is as it was, and it throws. */
  function store(from: Waiting[]): {taken: Waiting[]; answers: (() => void)[]} {
    const [taken, answers, done]: [Waiting[], (() => void)[], Transaction[]] = [[], [], []]
    const end = performance.now() + STEP
    try {
      atOnce(() => {
        for (const one of from) {
          if (taken.length && performance.now() > end) break
          taken.push(one)
          const prepared = refused(one, answers)
          if (!prepared) continue
          const {committed, transaction} = prepared
          if (transaction) {
            const sequence = append(transaction)
            apply(transaction)
            done.push({...transaction, sequence})
          }
          answers.push(() => one.settle(committed))
        }
      })
    } catch (error) {
      for (const transaction of done.toReversed()) undo(transaction)
      throw error
    }
    publish(done)
    return {taken, answers}
  }

  function refused({prepare, fail}: Waiting, answers: (() => void)[]): Prepared | null {
    try {
      return prepare()
    } catch (error) {
      answers.push(() => fail(error))
      return null
    }
  }

  function flush() {
    try {
      const {taken, answers} = store(waiting)
      waiting.splice(0, taken.length)
      for (const answer of answers) answer()
    } catch {
      // Perhaps one of them is too large for the disk: each by itself, so that the others get through.
      for (const one of waiting.splice(0)) alone(one)
    }
    if (waiting.length) setImmediate(flush)
  }

  function alone(one: Waiting) {
    try {
      for (const answer of store([one]).answers) answer()
    } catch (error) {
      one.fail(error)
    }
  }

  return {
    now(prepare) {
      let outcome: () => Committed = () => {
        throw new Error('The transaction was lost')
      }
      alone({
        prepare,
        settle(committed) {
          outcome = () => committed
        },
        fail(error) {
          outcome = () => {
            throw error
          }
        },
      })
      return outcome()
    },
    soon: (prepare) =>
      new Promise((settle, fail) => {
        if (waiting.push({prepare, settle, fail}) === 1) setImmediate(flush)
      }),
  }
}
