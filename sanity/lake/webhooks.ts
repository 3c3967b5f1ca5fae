import {createHash} from 'node:crypto'
import {setTimeout as wait} from 'node:timers/promises'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {log} from '#lib/log.ts'
import type {Effect, Transaction} from './changes.ts'
import type {Lake} from './context.ts'
import {deliveries} from './figures.ts'
import {isDraft, isSystem, isVersion} from './perspective.ts'
import {createQueue} from './queue.ts'
import {payloadOf, type Webhook} from './webhook-payload.ts'
import {followProgress, type Progress} from './webhook-progress.ts'

/** How deliveries are tried; times in milliseconds. */
interface Patience {
  /** How long to wait before each further try. */
  delays: number[]
  timeout: number
}

const AT_A_TIME = 4
/** Deliveries waiting for their turn or a retry; beyond that new ones are dropped, and said so. */
const MOST_PENDING = 1000

/**
 * Tells webhooks of every change to a published document, signed as hosted Sanity signs, in order for each document.
 * What is pending when the process ends, even by force, is told by the next one. Answers with the function that stops.
 */
export function deliverWebhooks(
  lake: Lake,
  hooks: Webhook[],
  patience: Patience = {delays: [30_000, 30_000], timeout: 30_000},
): () => void {
  const stopping = new AbortController()
  const stops = hooks.map((hook) => {
    const progress = followProgress(lake, hook.url, hook.dataset)
    const deliver = deliverer(lake, hook, patience, stopping.signal, progress)
    for (const transaction of progress.missed) deliver(transaction)
    const unsubscribe = lake.changes.subscribe(deliver)
    return () => {
      unsubscribe()
      progress.save()
    }
  })
  return () => {
    for (const stop of stops) stop()
    stopping.abort()
  }
}

function deliverer(lake: Lake, hook: Webhook, patience: Patience, stopping: AbortSignal, progress: Progress) {
  const payload = payloadOf(hook)
  const inTurn = createQueue(AT_A_TIME)
  const pending = new Map<string, Promise<void>>()
  const waiting = new Map<string, AbortController>()
  let count = 0

  /** Waits before a retry; a newer change of the same document, which stands behind it, cuts the wait short. */
  async function pause(id: string, ms: number) {
    const hurry = new AbortController()
    waiting.set(id, hurry)
    await wait(ms, undefined, {signal: AbortSignal.any([stopping, hurry.signal])}).catch(() =>
      stopping.throwIfAborted(),
    )
    waiting.delete(id)
  }

  async function deliver(transaction: Transaction, effect: Effect) {
    const body = await payload(lake, effect)
    if (body === null) return
    const send = () => inTurn(() => post(hook, body, headersFor(lake, hook, transaction, effect), patience, stopping))
    let outcome = await send()
    for (const delay of patience.delays) {
      if (!outcome?.again) break
      await pause(effect.id, delay)
      outcome = await send()
    }
    if (outcome) report(hook, transaction, effect, outcome.fault)
  }

  function enqueue(transaction: Transaction, effect: Effect) {
    if (count >= MOST_PENDING) {
      report(hook, transaction, effect, `dropped: ${MOST_PENDING} deliveries are pending`)
      return progress.finish(transaction)
    }
    count++
    waiting.get(effect.id)?.abort()
    const turn = (pending.get(effect.id) ?? Promise.resolve())
      .then(() => deliver(transaction, effect))
      .catch((error) => {
        if (!stopping.aborted) report(hook, transaction, effect, String(error))
      })
      .finally(() => {
        count--
        if (!stopping.aborted) progress.finish(transaction)
        if (pending.get(effect.id) === turn) pending.delete(effect.id)
      })
    pending.set(effect.id, turn)
  }

  return (transaction: Transaction) => {
    if (transaction.dataset !== hook.dataset) return
    const published = transaction.effects.filter(({id}) => !isDraft(id) && !isVersion(id) && !isSystem(id))
    progress.begin(transaction, published.length)
    for (const effect of published) enqueue(transaction, effect)
  }
}

/** One try: null when it arrived, else what went wrong and whether another try may help. */
async function post(
  hook: Webhook,
  body: string,
  headers: Record<string, string>,
  {timeout}: Patience,
  stop: AbortSignal,
) {
  const signature = await encodeSignatureHeader(body, Date.now(), hook.secret)
  try {
    const answer = await fetch(hook.url, {
      method: 'POST',
      body,
      headers: {...headers, [SIGNATURE_HEADER_NAME]: signature},
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)]),
    })
    await answer.body?.cancel()
    deliveries.inc({outcome: answer.ok ? 'accepted' : 'refused'})
    if (answer.ok) return null
    return {fault: `answered ${answer.status}`, again: answer.status === 429 || answer.status >= 500}
  } catch (error) {
    stop.throwIfAborted()
    deliveries.inc({outcome: 'unreachable'})
    return {fault: String(error), again: true}
  }
}

/** The headers of hosted Sanity; the idempotency key is the same for every try. */
function headersFor(lake: Lake, hook: Webhook, transaction: Transaction, {id, before, after}: Effect) {
  const hash = createHash('sha256').update(JSON.stringify([hook.url, transaction.dataset, transaction.id, id]))
  return {
    'content-type': 'application/json',
    'idempotency-key': hash.digest('hex'),
    'sanity-transaction-id': transaction.id,
    'sanity-transaction-time': transaction.timestamp,
    'sanity-document-id': id,
    'sanity-operation': before ? (after ? 'update' : 'delete') : 'create',
    'sanity-dataset': transaction.dataset,
    'sanity-project-id': lake.options.projectId,
  }
}

function report(hook: Webhook, transaction: Transaction, {id}: Effect, fault: string) {
  const where = {url: hook.url, transaction: transaction.id, document: id}
  log('webhook.failed', {...where, error: fault})
}
