import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
beforeAll(async () => {
  started = await startLake()
})
afterAll(() => started.stop())

const figures = async () => (await fetch(`${started.url}/metrics`)).text()

async function figure(name: string): Promise<number> {
  const line = (await figures()).split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.slice(name.length))
}

describe('the lake’s figures', () => {
  test('count commits, changed documents, answers and listeners', async () => {
    const [commits, changed] = [await figure('lake_commits_total'), await figure('lake_changed_documents_total')]
    const client = started.client('editor')
    await client.transaction().create({_id: 'one', _type: 'food'}).create({_id: 'two', _type: 'food'}).commit()
    await client.fetch('*[_type == "food"]')
    await client.fetch('*[').catch(() => null)
    expect(await figure('lake_commits_total')).toBe(commits + 1)
    expect(await figure('lake_changed_documents_total')).toBe(changed + 2)
    expect(await figure('lake_answer_seconds_count{endpoint="query",status="2xx"}')).toBeGreaterThan(0)
    expect(await figure('lake_answer_seconds_count{endpoint="query",status="4xx"}')).toBeGreaterThan(0)
    expect(await figure('lake_evaluators_busy')).toBe(0)

    const before = await figure('lake_listeners')
    const welcomed = Promise.withResolvers<void>()
    const stream = client.listen('*', {}, {events: ['welcome']}).subscribe(() => welcomed.resolve())
    await welcomed.promise
    expect(await figure('lake_listeners')).toBe(before + 1)
    stream.unsubscribe()
  })

  test('are for programs on this machine; to others there is no such endpoint', async () => {
    const headers = {'x-forwarded-for': '203.0.113.9'}
    const answer = await fetch(`${started.url}/metrics`, {headers})
    expect([answer.status, (await answer.text()).includes('lake_commits')]).toEqual([404, false])
  })
})
