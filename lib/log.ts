/** What operators are told of; docs/operating.md says of each what it means. */
type Event =
  | 'content.dropped'
  | 'content.unreachable'
  | 'content.returned'
  | 'refresh.failed'
  | 'page.needs-script'
  | 'redirect.not-asked'
  | 'front.failed'
  | 'lake.failed'
  | 'listener.failed'
  | 'picture.failed'
  | 'webhook.failed'
  | 'webhook.not-noted'
  | 'release.failed'
  | 'instances.joined'
  | 'instances.away'
  | 'instances.gap'

/** Writes one line of JSON for operators, to the standard error; whoever keeps it adds the time. */
export function log(event: Event, details: object): void {
  const line = JSON.stringify({event, ...details})
  if (event === 'content.dropped') console.warn(line)
  else console.error(line)
}
