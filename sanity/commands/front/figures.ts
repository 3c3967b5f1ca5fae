import type {IncomingMessage, ServerResponse} from 'node:http'
import {Counter, collectDefaultMetrics, Histogram, Registry} from 'prom-client'
import {isPage} from '../../content/shown.ts'
import {pulse} from '../../pulse.ts'

/** The figures of the site's process, for operators. */
export const figures = new Registry()
const registers = [figures]
collectDefaultMetrics({register: figures})

const answers = new Histogram({
  name: 'site_answer_seconds',
  help: 'Answers by kind of address and class of status; of event streams, until they ended.',
  labelNames: ['kind', 'status'] as const,
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 5],
  registers,
})
const cached = new Counter({
  name: 'site_pages_total',
  help: 'Pages and files by what Next.js had of them: HIT, STALE (it makes them anew), MISS (it made them), or none (never kept).',
  labelNames: ['cache'] as const,
  registers,
})
const refreshes = new Histogram({
  name: 'site_refresh_seconds',
  help: 'How long all pages that one publish touched took to be fresh.',
  buckets: [0.1, 0.3, 1, 3, 10, 30],
  registers,
})
const webhooks = new Counter({
  name: 'site_webhook_deliveries_total',
  help: 'Deliveries to /api/revalidate: accepted, forged (signature missing, wrong, old or used), or malformed.',
  labelNames: ['outcome'] as const,
  registers,
})
const reads = new Counter({
  name: 'site_reads_total',
  help: 'Questions to the content source: answered, or failed (unreachable, too slow).',
  labelNames: ['outcome'] as const,
  registers,
})
pulse.told = {
  refreshed: (seconds) => refreshes.observe(seconds),
  delivered: (outcome) => webhooks.inc({outcome}),
  read: (outcome) => reads.inc({outcome}),
}

const KINDS = ['api', 'studio', 'preview', 'lake', 'search', '_next', 'enhancements']

/** What an address leads to, by its first part. */
function kindOf(url: string): string {
  const path = url.split('?')[0] ?? url
  const first = path.split('/')[1] ?? ''
  if (KINDS.includes(first)) return first === '_next' || first === 'enhancements' ? 'asset' : first
  return isPage(path) ? 'page' : 'file'
}

/** Measures an answer from now on. */
export function measure({url = '/'}: IncomingMessage, response: ServerResponse): void {
  const kind = kindOf(url)
  const end = answers.startTimer({kind})
  response.once('close', () => {
    end({status: `${Math.floor(response.statusCode / 100)}xx`})
    if (kind === 'page' || kind === 'file') cached.inc({cache: String(response.getHeader('x-nextjs-cache') ?? 'none')})
  })
}
