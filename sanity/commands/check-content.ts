import {parseArgs} from 'node:util'
import {checkAll} from './checking/check.ts'
import {documentsOfDataset, documentsOfExport} from './checking/documents.ts'
import {findingsTable, statsTable, summary} from './checking/report.ts'
import {explainFailure} from './data-client.ts'

const USAGE = `npm run content:check                      asks the editorial rules of every published document
npm run content:check -- --drafts          of drafts too, as if each were published now
npm run content:check -- --from <path>     of an export: a .tar.gz, its folder, or an .ndjson file
npm run content:check -- --stats           prints how often each rule found something, instead of each finding
Exit code: 0 no error (there may be warnings); 1 errors; 2 the documents could not be read.`

const EXIT = {well: 0, errors: 1, unread: 2}

async function main(): Promise<number> {
  const {from, drafts, stats, help} = parseArgs({
    options: {
      from: {type: 'string'},
      drafts: {type: 'boolean', default: false},
      stats: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  }).values
  if (help) {
    console.log(USAGE)
    return EXIT.well
  }
  const checked = checkAll(from ? await documentsOfExport(from) : await documentsOfDataset(drafts), drafts)
  const isTroubled = checked.some(({findings}) => findings.length > 0)
  if (stats) console.log(statsTable(checked))
  else if (isTroubled) console.log(findingsTable(checked))
  console.log(summary(checked))
  const hasErrors = checked.some(({findings}) => findings.some(({severity}) => severity === 'error'))
  return hasErrors ? EXIT.errors : EXIT.well
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(explainFailure(error, 'read') ?? error)
  process.exitCode = EXIT.unread
}
