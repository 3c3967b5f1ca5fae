import {inspect} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {z} from 'zod'
import {read, UnavailableError} from '#sanity/read.ts'
import {type StartedLake, startLake} from './lake/start.ts'
import {FAULTS, type Fault, startBadSource} from './site/bad-source.ts'

const nobody = {name: 'nobody', groq: '*[_id == "nobody"][0]', schema: z.null()}

let lake: StartedLake
let source: Awaited<ReturnType<typeof startBadSource>>
beforeAll(async () => {
  lake = await startLake()
  await lake.client('administrator').create({_id: 'siteSettings', _type: 'siteSettings'})
  source = await startBadSource(lake.url)
  process.env.LAKE_PORT = source.port
})
afterAll(async () => {
  source.stop()
  await lake.stop()
})

describe('what a content source says', () => {
  test('is believed of one that knows the site, even that there is nothing', async () => {
    expect(await read(nobody, {}, '/')).toBeNull()
  })

  test.each(Object.keys(FAULTS) as Fault[])('is not believed of one that %s', async (fault) => {
    source.state.fault = fault
    const error = await read(nobody, {}, '/').catch((thrown) => thrown)
    expect(error).toBeInstanceOf(UnavailableError)
    expect(inspect(error)).toMatch(/^UnavailableError: The content source did not answer nobody\. .+$/)
  })
})
