import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {ClientError, type SanityClient} from '@sanity/client'
import type {Case} from './specification/case.ts'
import {DOCUMENTS} from './specification/dataset.ts'
import {refusals} from './specification/errors.ts'
import {functions, ownFunctions} from './specification/functions.ts'
import {literals} from './specification/literals.ts'
import {matching} from './specification/matching.ts'
import {operators} from './specification/operators.ts'
import {pipes} from './specification/pipes.ts'
import {projections} from './specification/projections.ts'
import {traversal} from './specification/traversal.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
let me: string
beforeAll(async () => {
  started = await startLake()
  client = started.client('editor')
  me = (await client.users.getById('me')).id
  const filled = client.transaction()
  for (const document of DOCUMENTS) filled.create(document)
  await filled.commit()
})
afterAll(() => started.stop())

const rows = (cases: Case[]) => cases.map(([query, answer, params = {}]) => ({query, answer, params}))

/** The specification of GROQ (https://sanity-io.github.io/GROQ), chapter by chapter, asked over HTTP. */
describe.each([
  ['literals', literals],
  ['operators', operators],
  ['match', matching],
  ['traversal', traversal],
  ['projections', projections],
  ['functions', functions],
  ['functions of its own', ownFunctions],
  ['pipes', pipes],
])('%s', (_chapter, cases) => {
  test.each(rows(cases))('$query', async ({query, answer, params}) => {
    const given = 'me' in params ? {me} : params
    expect(await client.fetch(query, given)).toEqual(answer)
    // Strings that carry marks must not change an answer.
    const marked = await client.fetch(query, given, {resultSourceMap: true, filterResponse: false})
    expect(marked.result).toEqual(answer)
  })
})

test.each(refusals)('%s is refused at %j', async (query, place, reason) => {
  const refused = await client.fetch(query).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ClientError)
  const {statusCode, details, message} = refused as ClientError & {details: Record<string, unknown>}
  expect(statusCode).toBe(400)
  expect(details).toMatchObject({type: 'queryParseError', query, description: expect.stringMatching(reason)})
  const {start, end} = details as {start: number; end: number}
  expect([start, query.slice(start, end)]).toEqual([expect.any(Number), place])
  if (!place) expect(start).toBe(query.length)
  // The client draws the query with the place underlined.
  expect(message).toContain(query)
})
