import {jsonSchema, SCHEMA_FILE} from '#sanity/content/evidence-record/format.ts'
import {absolute} from '#sanity/content/structured-data/parts.ts'
import {json} from '../../answers.ts'

export const dynamic = 'force-static'

/** GET /schemas/evidence-1.json — the JSON Schema of the evidence record. */
export const GET = (): Response => json(jsonSchema(absolute(SCHEMA_FILE)), 'application/schema+json')
