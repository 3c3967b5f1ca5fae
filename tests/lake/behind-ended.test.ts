import {createServer, type Server} from 'node:http'
import {type AddressInfo, createServer as createSocketServer, type Server as SocketServer} from 'node:net'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {lakeBehind} from '#sanity/commands/front/lake.ts'

const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\nkeep-alive: timeout=60\r\n\r\nok'

/** What arrived, over which connection; each connection answers once and ends without a word when it is used again. */
const arrived: string[] = []
let behind: SocketServer
let front: Server
let url: string

beforeAll(async () => {
  let connections = 0
  behind = createSocketServer((socket) => {
    const number = ++connections
    let answered = false
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      arrived.push(`${data.toString().split(' ')[0]} ${number}`)
      if (answered) return socket.resetAndDestroy()
      answered = true
      socket.write(ANSWER)
    })
  })
  const lake = lakeBehind(`http://127.0.0.1:${await listening(behind)}`)
  front = createServer((request, response) => lake.answer(request, response))
  url = `http://127.0.0.1:${await listening(front)}/lake/v1/ping`
})
afterAll(() => {
  front.closeAllConnections()
  front.close()
  behind.close()
})

async function listening(server: Server | SocketServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function ask(method: string): Promise<number> {
  const answer = await fetch(url, {method, ...(method === 'POST' && {body: '{}'})})
  await answer.arrayBuffer()
  return answer.status
}

test('who reads does not notice that a kept connection has ended', async () => {
  expect([await ask('GET'), await ask('GET')]).toEqual([200, 200])
  expect(arrived).toEqual(['GET 1', 'GET 1', 'GET 2'])
})

test('a write is not sent twice: whoever made it is told', async () => {
  arrived.length = 0
  expect([await ask('GET'), await ask('POST')]).toEqual([200, 503])
  expect(arrived.filter((one) => one.startsWith('POST'))).toHaveLength(1)
})
