import {studioPath} from '@sanity/client/csm'
import {rulesFor} from '../../content/rules/check.ts'
import {type Finding, SEVERITIES} from '../../content/rules/finding.ts'

/** The findings of one document. */
export interface Checked {
  /** The id as it is stored, with `drafts.` where it is a draft. */
  id: string
  type: string
  findings: Finding[]
}

const COLUMNS = ['severity', 'rule', 'where', 'what is wrong', 'how to mend it']
const WIDTHS = [8, 18, 28, 52, 52]

/** A table of all findings, document by document. */
export function findingsTable(checked: Checked[]): string {
  const troubled = checked.filter(({findings}) => findings.length > 0)
  const parts = troubled.map(({id, findings}) => [id, ...findings.map(row)].join('\n'))
  return [line(COLUMNS), line(WIDTHS.map((width) => '─'.repeat(width))), ...parts].join('\n')
}

const row = ({severity, rule, path, problem, mend}: Finding): string =>
  line([severity, rule, path.length > 0 ? studioPath.toString(path) : 'the document', problem, mend])

/** One row; cells that are too long go on below, within their column. */
function line(cells: string[]): string {
  const wrapped = cells.map((cell, place) => wrap(cell, WIDTHS[place] ?? 0))
  const height = Math.max(...wrapped.map(({length}) => length))
  return Array.from({length: height}, (_, level) =>
    `  ${wrapped.map((lines, place) => (lines[level] ?? '').padEnd(WIDTHS[place] ?? 0)).join('  ')}`.trimEnd(),
  ).join('\n')
}

const wrap = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}(?=\\s|$)|\\S{${width}}`, 'g'))?.map((part) => part.trim()) ?? ['']

/** How often each rule found something in each kind of document, the most frequent first; then the rules that found nothing. */
export function statsTable(checked: Checked[]): string {
  const hits = new Map<string, number>()
  for (const {id, type, findings} of checked) {
    const kind = id.startsWith('drafts.') ? `${type} (draft)` : type
    for (const {rule, severity} of findings) {
      const key = [severity.padEnd(8), rule.padEnd(20), kind].join('  ')
      hits.set(key, (hits.get(key) ?? 0) + 1)
    }
  }
  const rows = [...hits].sort(([, one], [, other]) => other - one)
  return [...rows, ...silent(checked)].map(([key, count]) => `  ${String(count).padStart(5)}  ${key}`).join('\n')
}

/** The rules that found nothing in what is published, or in drafts where these were asked, as rows. */
function silent(checked: Checked[]): [key: string, count: 0][] {
  const isDraft = ({id}: Checked) => id.startsWith('drafts.')
  const parts = [
    {where: 'what is published', documents: checked.filter((one) => !isDraft(one))},
    {where: 'drafts', documents: checked.filter(isDraft)},
  ]
  return parts.flatMap(({where, documents}) => {
    const asked = documents.flatMap(({type}) => rulesFor(type).map(({name}) => name))
    const heard = new Set(documents.flatMap(({findings}) => findings.map(({rule}) => rule)))
    return [...new Set(asked)]
      .filter((name) => !heard.has(name))
      .sort()
      .map((name): [string, 0] => [[''.padEnd(8), name.padEnd(20), where].join('  '), 0])
  })
}

/** “41 documents: 2 errors, 5 warnings, 1 notice.” */
export function summary(checked: Checked[]): string {
  const all = checked.flatMap(({findings}) => findings)
  const counts = SEVERITIES.map((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length
    return `${count} ${severity}${count === 1 ? '' : 's'}`
  })
  return `${checked.length} documents: ${counts.join(', ')}.`
}
