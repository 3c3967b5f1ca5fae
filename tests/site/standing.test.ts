import {describe, expect, test} from '@jest/globals'
import {editor, eventually, visit} from './editor.ts'
import {lakeProcess} from './lake-process.ts'

const SERVED = ['/', '/articles/gut-skin-axis', '/questions', '/symptoms/rosacea', '/glossary', '/search?q=spots']
const client = editor()
/** An address that no earlier run has asked for either: the build, and what it has kept, may be reused. */
const cold = `/articles/never-asked-for-${Date.now()}`

const statuses = () => Promise.all(SERVED.map(async (page) => (await visit(page)).status))
const allServed = SERVED.map(() => 200)

describe('when the Content Lake is killed while the site runs', () => {
  test('served pages stay, a new slug may be tried again, and all is fresh after its return', async () => {
    expect(await statuses()).toEqual(allServed)
    process.kill(await lakeProcess(), 'SIGKILL')
    expect(await statuses()).toEqual(allServed)
    const answer = await visit(cold)
    expect([answer.status, answer.headers.get('cache-control'), answer.html.includes('try again')]).toEqual([
      503,
      'private, no-store',
      true,
    ])
    const back = await eventually(
      () => visit(cold),
      ({status}) => status === 404,
      15_000,
    )
    expect(back.status).toBe(404)
  })
})

describe('when the Content Lake hangs', () => {
  test('served pages stay, and a publish after its return shows within ten seconds', async () => {
    const lake = await lakeProcess()
    const {question} = await client.fetch('*[_id == "faq-safe"][0]{question}')
    process.kill(lake, 'SIGSTOP')
    expect(await statuses()).toEqual(allServed)
    expect((await visit(`${cold}-either`)).status).toBe(503)
    process.kill(lake, 'SIGCONT')
    await client.patch('faq-safe').set({question: 'Is this safe for everybody?'}).commit()
    const shown = await eventually(
      () => visit('/questions'),
      ({html}) => html.includes('safe for everybody'),
    )
    expect(shown.html.includes('safe for everybody')).toBe(true)
    await client.patch('faq-safe').set({question}).commit()
  })
})
