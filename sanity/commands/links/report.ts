import type {Link} from '#sanity/content/source/links.ts'
import type {Notice, Standing} from '#sanity/content/source/retractions.ts'
import type {Outcome, State} from './probe.ts'

/** A source as reports name it. */
export interface Named {
  _id: string
  title: string
}

/** An address of a source, and what became of it. */
export interface Checked {
  source: Named
  link: Link
  outcome: Outcome
}

/** What to do about each state, the most urgent first; an address that answers needs nothing. */
const ADVICE = {
  inside: 'Not on the internet, and not asked. Enter an address that readers can reach',
  gone: 'Gone. Find the source anew, or take the address out',
  moved: 'Moved for good. Enter the new address',
  silent: 'No usable answer. Ask again another day',
  unreachable: 'No connection. Ask again; after that, look by hand',
  blocked: 'Closed to programs. Look by hand',
} satisfies Record<Exclude<State, 'answers'>, string>

/** What was found about the addresses, in lines. */
export function linkLines(all: Checked[]): string[] {
  const groups = Object.entries(ADVICE).flatMap(([state, advice]) => {
    const own = all.filter(({outcome}) => outcome.state === state)
    return own.length > 0 ? [`${advice} (${own.length}):`, ...own.map(linkLine), ''] : []
  })
  const fine = all.filter(({outcome}) => outcome.state === 'answers').length
  return [...groups, `${fine} of ${all.length} addresses answer.`]
}

const linkLine = ({source, link, outcome}: Checked) =>
  `  ${source._id}  ${link.href}  ${outcome.detail}\n    ${source.title}`

/** What was found about one source in the list of retractions, in lines; none where all is as it should be. */
export function standingLines(source: Named & {retracted: boolean}, {retracted, concerns}: Standing): string[] {
  if (retracted && !source.retracted)
    return [`  ${named(source)}: to be marked as retracted. ${noticeWords(retracted)}`]
  const doubts = concerns.map((notice) => `  ${named(source)}: not marked; read the notice. ${noticeWords(notice)}`)
  const stale = source.retracted && !retracted
  return [
    ...doubts,
    ...(stale ? [`  ${named(source)}: marked as retracted, and the list does not say so. Look by hand.`] : []),
  ]
}

const named = ({_id, title}: Named) => `${_id} “${title}”`

const noticeWords = ({RetractionNature, RetractionDate, RetractionDOI, Reason}: Notice) =>
  [
    `${RetractionNature} of ${RetractionDate.replace(/ 0:00$/, '') || 'unknown date'}`,
    RetractionDOI && `doi:${RetractionDOI}`,
    Reason.replaceAll('+', '').split(';').filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join('; ')
