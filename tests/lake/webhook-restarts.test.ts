import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {isValidSignature} from '@sanity/webhook'
import {type LakeProcess, lakeProcess} from './process.ts'

const SECRET = 'a secret of the webhook'

interface Delivery {
  key: string
  text: string
  isSigned: boolean
}

let lake: LakeProcess
let receiver: Server
let received: Delivery[]
/** Whether the receiver answers; else it lets everybody hang. */
let answers: boolean

beforeEach(async () => {
  received = []
  answers = true
  receiver = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const signature = String(request.headers['sanity-webhook-signature'])
    const isSigned = await isValidSignature(text, signature, SECRET)
    received.push({key: String(request.headers['idempotency-key']), text, isSigned})
    if (answers) response.end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  lake = lakeProcess({
    LAKE_WEBHOOK_URL: url,
    LAKE_WEBHOOK_PROJECTION: '{"before": before().n, "after": after().n}',
    LAKE_WEBHOOK_FILTER: '_type == "note"',
    SANITY_WEBHOOK_SECRET: SECRET,
  })
})
afterEach(async () => {
  await lake.remove()
  receiver.closeAllConnections()
  receiver.close()
})

async function until(done: () => boolean) {
  for (let i = 0; i < 6000 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(done()).toBe(true)
}
const told = () => received.map(({text}) => JSON.parse(text))

test('what was committed and not yet told when the lake is killed is told by the next one, in order and newly signed', async () => {
  await lake.start()
  answers = false
  const client = lake.client()
  await client.create({_id: 'a', _type: 'note', n: 1})
  await client.patch('a').set({n: 2}).commit()
  await client.create({_id: 'drafts.a', _type: 'note', n: 9})
  await client.create({_id: 'other', _type: 'left out', n: 9})
  await client.delete('a')
  await until(() => received.length === 1)
  await lake.kill()
  const [first] = received.splice(0)
  answers = true
  await lake.start()
  await until(() => received.length === 3)
  expect(told()).toEqual([
    {before: null, after: 1},
    {before: 1, after: 2},
    {before: 2, after: null},
  ])
  expect(received[0]?.key).toBe(first?.key)
  expect(received.every(({isSigned}) => isSigned)).toBe(true)
}, 180_000)

test('what was told is not told again after the lake ended as it should, and a webhook that is new hears of no past', async () => {
  await lake.start({LAKE_WEBHOOK_URL: ''})
  await lake.client().create({_id: 'before', _type: 'note', n: 0})
  await lake.end()
  await lake.start()
  await lake.client().create({_id: 'a', _type: 'note', n: 1})
  await until(() => received.length === 1)
  answers = false
  await lake.client().create({_id: 'b', _type: 'note', n: 2})
  await until(() => received.length === 2)
  await lake.end()
  answers = true
  await lake.start()
  await until(() => received.length === 3)
  await lake.client().create({_id: 'c', _type: 'note', n: 3})
  await until(() => received.length === 4)
  expect(told().map(({after}) => after)).toEqual([1, 2, 2, 3])
}, 180_000)
