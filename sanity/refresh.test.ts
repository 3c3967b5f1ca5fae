import {once} from 'node:events'
import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals'
import {refresh} from './refresh.ts'

/** What the site was asked for, in order; each is answered when the test says so. */
let asked: string[] = []
let open: (() => void)[] = []
const site = createServer(({url = ''}, response) => {
  asked.push(url)
  open.push(() => fresh(response))
})

const fresh = (response: ServerResponse) => response.writeHead(200, {'x-nextjs-cache': 'REVALIDATED'}).end()

beforeAll(async () => {
  await once(site.listen(0, '127.0.0.1'), 'listening')
  process.env.PORT = String((site.address() as AddressInfo).port) // a TCP server has no other kind of address
  process.env.HOST = '127.0.0.1'
})
afterEach(() => {
  asked = []
  open = []
})
afterAll(() => void site.close())

const answerAll = () => open.splice(0).forEach((answer) => void answer())

/** Waits until the site was asked so often in all. */
async function until(count: number): Promise<void> {
  while (asked.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Answers whatever is asked until the work is done. */
async function letGo(work: Promise<unknown>): Promise<void> {
  let done = false
  work.then(() => {
    done = true
  })
  while (!done) {
    answerAll()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const BUSY = ['/one', '/two', '/three']

describe('what a publish changed is made anew', () => {
  test('pages before files, and both before what is made for no publish', async () => {
    const works = [
      refresh(BUSY, 'next'),
      refresh(['/later'], 'last'),
      refresh(['/card.png'], 'next'),
      refresh(['/page'], 'first'),
    ]
    await until(3)
    await letGo(Promise.all(works))
    expect(asked).toEqual([...BUSY, '/page', '/card.png', '/later'])
  })

  test('once, when several ask for it while it waits, in the turn of the most urgent', async () => {
    const works = [
      refresh(BUSY, 'first'),
      refresh(['/page'], 'last'),
      refresh(['/card.png'], 'next'),
      refresh(['/page'], 'first'),
    ]
    await until(3)
    await letGo(Promise.all(works))
    expect(asked).toEqual([...BUSY, '/page', '/card.png'])
  })

  test('once more, and not at the same time, when it is asked for while it is being made', async () => {
    const first = refresh(['/page'], 'first')
    await until(1)
    const second = refresh(['/page', '/other'], 'first')
    await until(2)
    expect(asked).toEqual(['/page', '/other'])
    await letGo(Promise.all([first, second]))
    expect(asked).toEqual(['/page', '/other', '/page'])
  })
})
