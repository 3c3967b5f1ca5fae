import {createServer, type IncomingHttpHeaders, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as wait} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {isValidSignature} from '@sanity/webhook'
import type {Webhook} from '#sanity/lake/webhook-payload.ts'
import {deliverWebhooks} from '#sanity/lake/webhooks.ts'
import {type StartedLake, startLake} from './start.ts'

const SECRET = 'a secret of the webhook'

interface Delivery {
  headers: IncomingHttpHeaders
  text: string
}

let lake: StartedLake
let client: SanityClient
let receiver: Server
let received: Delivery[]
let answer: (delivery: Delivery, nth: number) => number | Promise<number>
let stop: () => void

beforeEach(async () => {
  lake = await startLake()
  client = lake.client('editor')
  received = []
  answer = () => 200
  stop = () => {}
  receiver = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const delivery = {headers: request.headers, text}
    response.writeHead(await answer(delivery, received.push(delivery))).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  stop()
  receiver.closeAllConnections()
  receiver.close()
  await lake.stop()
})

function deliver(hook: Partial<Webhook> = {}, patience = {delays: [10, 10], timeout: 500}) {
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  stop = deliverWebhooks(lake.lake, [{url, secret: SECRET, dataset: 'production', ...hook}], patience)
}

/** Waits for a number of deliveries, and a moment longer for those that should not come. */
async function deliveries(count: number) {
  for (let i = 0; i < 200 && received.length < count; i++) await wait(10)
  await wait(60)
  return received
}
const bodies = async (count: number) => (await deliveries(count)).map(({text}) => JSON.parse(text))

describe('a change to a published document', () => {
  test('is told with a signature that @sanity/webhook accepts, and the headers of hosted Sanity', async () => {
    deliver()
    const {_rev} = await client.create({_id: 'a', _type: 'article', title: 'Gut'})
    const [delivery] = await deliveries(1)
    const {headers, text} = delivery ?? {headers: {}, text: ''}
    const signature = String(headers['sanity-webhook-signature'])
    expect(await isValidSignature(text, signature, SECRET)).toBe(true)
    expect(await isValidSignature(`${text} `, signature, SECRET)).toBe(false)
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'sanity-transaction-id': _rev,
      'sanity-document-id': 'a',
      'sanity-operation': 'create',
      'sanity-dataset': 'production',
      'sanity-project-id': 'local',
      'idempotency-key': expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(JSON.parse(text)).toMatchObject({_id: 'a', _type: 'article', title: 'Gut'})
  })

  test('is told for create, update and delete, with what was before and after', async () => {
    deliver({projection: '{"before": before().title, "after": after().title, "what": delta::operation()}'})
    await client.create({_id: 'a', _type: 'article', title: 'one'})
    await client.patch('a').set({title: 'two'}).commit()
    await client.delete('a')
    expect(await bodies(3)).toEqual([
      {before: null, after: 'one', what: 'create'},
      {before: 'one', after: 'two', what: 'update'},
      {before: 'two', after: null, what: 'delete'},
    ])
    expect(received.map(({headers}) => headers['sanity-operation'])).toEqual(['create', 'update', 'delete'])
  })

  test('can be told with what it refers to', async () => {
    await client.create({_id: 'ann', _type: 'person', name: 'Ann'})
    deliver({filter: '_type == "article"', projection: '{"author": author->name}'})
    await client.create({_id: 'a', _type: 'article', author: {_type: 'reference', _ref: 'ann'}})
    expect(await bodies(1)).toEqual([{author: 'Ann'}])
  })
})

test('a filter by path and type keeps assets out and sends whole documents', async () => {
  deliver({
    filter: '!(_id in path("drafts.**")) && !(_type match "sanity.*")',
    projection: '{"before": before(), "after": after()}',
  })
  await client.create({_id: 'image-1', _type: 'sanity.imageAsset'})
  const after = await client.create({_id: 'a', _type: 'article', title: 'Gut'})
  expect(await bodies(1)).toEqual([{before: null, after}])
})

describe('nothing is told', () => {
  test('of drafts and versions, until they are published', async () => {
    deliver({projection: '{_id, title}'})
    await client.create({_id: 'drafts.a', _type: 'article', title: 'Gut'})
    await client.create({_id: 'versions.summer.a', _type: 'article', title: 'Gut'})
    await client.action({actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'a'})
    expect(await bodies(1)).toEqual([{_id: 'a', title: 'Gut'}])
  })

  test('of what the filter leaves out, other datasets and dry runs', async () => {
    deliver({filter: '_type == "article" && delta::changedAny(title)', projection: '{_id}'})
    await client.create({_id: 'b', _type: 'person', title: 'x'})
    await client.create({_id: 'a', _type: 'article', title: 'one'}, {dryRun: true})
    await client.withConfig({dataset: 'staging'}).create({_id: 'c', _type: 'article', title: 'x'})
    await client.create({_id: 'a', _type: 'article', title: 'one'})
    await client.patch('a').set({body: 'same title'}).commit()
    expect(await bodies(1)).toEqual([{_id: 'a'}])
  })

  test('after stopping', async () => {
    deliver()
    stop()
    await client.create({_id: 'a', _type: 'article'})
    expect(await deliveries(0)).toEqual([])
  })
})

describe('a delivery that fails', () => {
  const complaints = () => jest.spyOn(console, 'error').mockImplementation(() => {})

  test.each([500, 503, 429])('with %i is tried twice more, under one idempotency key, newly signed', async (status) => {
    const logged = complaints()
    answer = () => status
    deliver()
    await client.create({_id: 'a', _type: 'article'})
    expect((await deliveries(3)).length).toBe(3)
    expect(new Set(received.map(({headers}) => headers['idempotency-key'])).size).toBe(1)
    for (const {text, headers} of received) {
      expect(await isValidSignature(text, String(headers['sanity-webhook-signature']), SECRET)).toBe(true)
    }
    expect(JSON.parse(String(logged.mock.calls[0]?.[0]))).toMatchObject({
      event: 'webhook.failed',
      document: 'a',
      error: `answered ${status}`,
    })
    expect(logged).toHaveBeenCalledTimes(1)
    logged.mockRestore()
  })

  test('once succeeds at the second try, and nobody hears of it', async () => {
    const logged = complaints()
    answer = (_delivery, nth) => (nth === 1 ? 500 : 200)
    deliver()
    await client.create({_id: 'a', _type: 'article'})
    expect((await deliveries(2)).length).toBe(2)
    expect(logged).not.toHaveBeenCalled()
    logged.mockRestore()
  })

  test.each([400, 401, 404, 302])('with %i is not tried again', async (status) => {
    const logged = complaints()
    answer = () => status
    deliver()
    await client.create({_id: 'a', _type: 'article'})
    expect((await deliveries(1)).length).toBe(1)
    logged.mockRestore()
  })

  test('by taking too long is tried again', async () => {
    answer = async (_delivery, nth) => (nth === 1 ? wait(400, 200) : 200)
    deliver({}, {delays: [10], timeout: 100})
    await client.create({_id: 'a', _type: 'article'})
    expect((await deliveries(2)).length).toBe(2)
  })

  test('because nobody listens does not harm the lake', async () => {
    const logged = complaints()
    deliver({url: 'http://127.0.0.1:1/'})
    await client.create({_id: 'a', _type: 'article'})
    await wait(150)
    expect(logged).toHaveBeenCalledTimes(1)
    expect(await client.getDocument('a')).toMatchObject({_id: 'a'})
    logged.mockRestore()
  })

  test('holds back later changes of its document, but not those of others', async () => {
    answer = ({headers}, nth) => (headers['sanity-document-id'] === 'a' && nth <= 2 ? 500 : 200)
    deliver({projection: '{_id, n}'}, {delays: [100, 100], timeout: 500})
    await client.create({_id: 'a', _type: 'article', n: 1})
    await client.patch('a').set({n: 2}).commit()
    await client.create({_id: 'b', _type: 'article', n: 1})
    const told = (await bodies(4)).map(({_id, n}) => `${_id}${n}`)
    expect(told).toEqual(['a1', 'b1', 'a1', 'a2'])
  })
})

test('a newer change of a document does not wait for the retry of an older one: both go at once, in order', async () => {
  deliver({projection: '{"title": after().title}'}, {delays: [60_000], timeout: 500})
  answer = (_, nth) => (nth === 1 ? 503 : 200)
  await client.create({_id: 'a', _type: 'article', title: 'First'})
  await deliveries(1)
  await client.patch('a').set({title: 'Second'}).commit()
  expect(await bodies(3)).toEqual([{title: 'First'}, {title: 'First'}, {title: 'Second'}])
})

test('a webhook whose filter is not GROQ is refused at once', () => {
  expect(() => deliver({filter: '_type =='})).toThrow(/[Ss]yntax/)
})
