import {RECORD_FILE} from '#sanity/content/evidence-record/files.ts'
import {recordedClaims, recordPublisher} from '#sanity/content/evidence-record/query.ts'
import {siteRecordView} from '#sanity/content/evidence-record/view.ts'
import {read} from '#sanity/read.ts'
import {json} from '../answers.ts'

export const dynamic = 'force-static'

/** GET /evidence.json — every claim of the site with its grade and its sources; docs/evidence-record.md. */
export async function GET(): Promise<Response> {
  const claims = await read(recordedClaims, {}, RECORD_FILE)
  return json(siteRecordView(claims, await read(recordPublisher, {}, RECORD_FILE)))
}
