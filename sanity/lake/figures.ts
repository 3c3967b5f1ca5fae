import {Counter, collectDefaultMetrics, Gauge, Histogram, Registry} from 'prom-client'

/** The figures of this process, for operators. A process runs one lake. */
export const figures = new Registry()
const registers = [figures]

/** Committed transactions. */
export const commits = new Counter({name: 'lake_commits_total', help: 'Committed transactions.', registers})

/** Documents that transactions created, changed or deleted. */
export const changedDocuments = new Counter({
  name: 'lake_changed_documents_total',
  help: 'Documents that transactions created, changed or deleted.',
  registers,
})

/** Answers by the kind of endpoint and the class of the status, and how long they took. */
export const answers = new Histogram({
  name: 'lake_answer_seconds',
  help: 'Answers by endpoint and class of status; of event streams, until they began.',
  labelNames: ['endpoint', 'status'] as const,
  buckets: [0.002, 0.01, 0.05, 0.2, 1, 5],
  registers,
})

/** Processes that evaluate a query now. */
export const busyEvaluators = new Gauge({
  name: 'lake_evaluators_busy',
  help: 'Processes that evaluate a query.',
  registers,
})

/** Those told of each commit: event streams, sockets, webhooks. */
export const listeners = new Gauge({
  name: 'lake_listeners',
  help: 'Who is told of each commit: event streams, sockets, webhooks.',
  registers,
})

/** Tries to deliver to a webhook, by what became of them. */
export const deliveries = new Counter({
  name: 'lake_webhook_deliveries_total',
  help: 'Tries to deliver a change to a webhook.',
  labelNames: ['outcome'] as const,
  registers,
})

/** Adds what is known of any process of Node: memory, processor, event loop. */
export const collectProcess = (): void => collectDefaultMetrics({register: figures})
