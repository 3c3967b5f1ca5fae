import {parseArgs} from 'node:util'
import {EnvError, siteEnv} from '#lib/env.ts'
import {contentClient} from '../client.ts'
import {type CheckedSource, checkedSources} from '../content/source/check/query.ts'
import {linksOf} from '../content/source/links.ts'
import {isAbout, standingOf} from '../content/source/retractions.ts'
import {parseTolerantly} from '../tolerant.ts'
import {explainFailure} from './data-client.ts'
import {markRetracted} from './links/mark.ts'
import {type Manners, probeAll} from './links/probe.ts'
import {isPublic} from './links/public-address.ts'
import {type Checked, linkLines, standingLines} from './links/report.ts'
import {ListError, noticesIn} from './links/retraction-list.ts'
import {localToken} from './local-token.ts'

const USAGE = `npm run content:links                                  asks whether the addresses of all sources answer
npm run content:links -- --retractions <file.csv>      against another list of retracted papers
npm run content:links -- --write                       marks retracted sources, and changes nothing else
npm run content:links -- --offline                     looks into the list alone
npm run content:links -- --inside                      asks addresses of this machine and its network too
Exit code: 0 all is well; 1 something is gone, inside or retracted; 2 it could not be asked; 3 there is no network.`

const LIST = 'sanity/content/source/retractions.csv'
const EXIT = {well: 0, findings: 1, failed: 2, noNetwork: 3}
const TEN_MINUTES = 10 * 60_000
const MANNERS = {timeoutMs: 15_000, pauseMs: 400, hostsAtOnce: 4} satisfies Partial<Manners>

async function main(): Promise<number> {
  const {retractions, write, offline, inside, help} = options()
  if (help) return say(USAGE, EXIT.well)
  const sources = await allSources()
  const unmarked = await checkList(sources, retractions)
  if (write && unmarked.length > 0) await mark(unmarked)
  const links = offline ? EXIT.well : await checkLinks(sources, inside)
  const due = unmarked.length > 0 && !write ? EXIT.findings : EXIT.well
  return Math.max(links, due)
}

const options = () =>
  parseArgs({
    options: {
      retractions: {type: 'string', default: LIST},
      write: {type: 'boolean', default: false},
      offline: {type: 'boolean', default: false},
      inside: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  }).values

async function allSources(): Promise<CheckedSource[]> {
  const {groq, schema} = checkedSources
  const outcome = parseTolerantly(schema, await contentClient({timeout: 60_000}).fetch(groq))
  for (const {document, path, why} of outcome.dropped) console.warn(`Not asked: ${path} of ${document} (${why}).`)
  return outcome.ok ? outcome.data : []
}

/** Says what the list has on the sources; those that it retracts and the dataset does not. */
async function checkList(sources: CheckedSource[], file: string): Promise<CheckedSource[]> {
  const notices = await noticesIn(file, (notice) => sources.some((source) => isAbout(source, notice)))
  const judged = sources.map((source) => ({source, standing: standingOf(source, notices)}))
  const lines = judged.flatMap(({source, standing}) => standingLines(source, standing))
  say([`Retractions, from ${file}:`, ...(lines.length > 0 ? lines : ['  None of the sources.']), ''].join('\n'))
  return judged.flatMap(({source, standing}) => (standing.retracted && !source.retracted ? [source] : []))
}

async function mark(sources: CheckedSource[]): Promise<void> {
  const {lakeUrl, writeToken} = siteEnv()
  const token = lakeUrl ? localToken('editor', TEN_MINUTES) : writeToken
  if (!token) throw new EnvError('Wrong environment: SANITY_API_WRITE_TOKEN must be set to write into hosted Sanity.')
  const count = await markRetracted(contentClient({token, timeout: 60_000}), sources)
  say(`Marked ${count} documents as retracted. The pages that lean on them say so now.\n`)
}

async function checkLinks(sources: CheckedSource[], inside: boolean): Promise<number> {
  const owners = sources.flatMap((source) => linksOf(source).map((link) => ({source, link})))
  const found = new Map<string, Checked['outcome']>()
  await probeAll(
    owners.map(({link}) => link),
    {...MANNERS, userAgent: `source-link-check/1.0 (+${siteEnv().siteUrl})`, mayAsk: inside ? () => true : isPublic},
    ({href}, outcome) => {
      found.set(href, outcome)
      if (process.stderr.isTTY) process.stderr.write(`\r${found.size} of ${owners.length} asked `)
    },
  )
  const checked = owners.flatMap(({source, link}) => {
    const outcome = found.get(link.href)
    return outcome ? [{source, link, outcome}] : []
  })
  if (checked.length > 0 && checked.every(({outcome}) => outcome.state === 'unreachable'))
    return withoutNetwork(checked)
  const wrong = checked.some(({outcome}) => outcome.state === 'gone' || outcome.state === 'inside')
  return say(linkLines(checked).join('\n'), wrong ? EXIT.findings : EXIT.well)
}

const withoutNetwork = (checked: Checked[]) =>
  say(
    `No connection to any of ${checked.length} addresses (${checked[0]?.outcome.detail}): this machine has no network. Nothing is known about the links; run this where there is one, or with --offline.`,
    EXIT.noNetwork,
  )

function say(text: string, code: number = EXIT.well): number {
  console.log(text)
  return code
}

/** What went wrong, for whoever ran the command; what nobody foresaw is shown whole. */
function complaint(error: unknown): unknown {
  const {code, message} = error as NodeJS.ErrnoException
  if (error instanceof ListError) return message
  return code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${USAGE}` : (explainFailure(error, 'write') ?? error)
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(complaint(error))
  process.exitCode = EXIT.failed
}
