import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createApp} from '#sanity/lake/app.ts'
import {DECISIONS, routesOf} from './decisions.ts'
import {askForSocket} from './raw.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
beforeAll(async () => {
  started = await startLake()
})
afterAll(() => started.stop())

const [, served = ''] = /\n## Served\n(.*?)\n## /s.exec(readFileSync('sanity/lake/README.md', 'utf8')) ?? []
/** The first cell of each row: methods, and the addresses that take them. */
const cells = [...served.matchAll(/^\| ([A-Z].*?) \|/gm)].map(([, cell = '']) => cell)
const endpoints = cells
  .flatMap((cell) => cell.split(' · '))
  .flatMap((part) => {
    const [, methods = '', paths = ''] = /^([A-Z, ]+) ((?:`[^`]+`(?:, )?)+)$/.exec(part) ?? []
    expect([part, methods]).not.toEqual([part, ''])
    const each = [...paths.matchAll(/`([^`]+)`/g)].map(([, path]) => path)
    return methods.split(', ').flatMap((method) => each.map((path) => `${method} ${path}`))
  })
const sockets = endpoints.filter((endpoint) => endpoint.startsWith('WS '))
const requests = endpoints.filter((endpoint) => !endpoint.startsWith('WS ')).sort()

describe("the lake's README", () => {
  test('lists each endpoint that is decided upon, once, and nothing else', () => {
    const decided = Object.entries(DECISIONS).flatMap(([route, gets]) => (gets === 'passes on' ? [] : [route]))
    expect(requests).toEqual(decided.sort())
  })

  test('lists each route that the lake has, and nothing else', () => {
    const routes = routesOf(createApp(started.lake).routes).filter((route) => !route.startsWith('ALL '))
    expect(requests).toEqual(routes.sort())
  })

  test('lists the WebSockets that are granted', async () => {
    expect(sockets).toEqual(['WS /socket/:dataset', 'WS /streams'])
    for (const socket of sockets) {
      const {status} = await askForSocket(started.url, `/v1${socket.slice(3).replace(':dataset', 'production')}`)
      expect([socket, status]).toEqual([socket, 101])
    }
  })
})
