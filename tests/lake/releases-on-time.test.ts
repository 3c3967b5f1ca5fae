import {cpSync, mkdtempSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import type {Guard, LakeOptions} from '#sanity/lake/context.ts'
import {LakeError, refused} from '#sanity/lake/errors.ts'
import {publishOnTime} from '#sanity/lake/release-timer.ts'
import {deliverWebhooks} from '#sanity/lake/webhooks.ts'
import {type StartedLake, startLake} from './start.ts'

const NOON = Date.parse('2026-05-01T12:00:00Z')
const LATER = '2026-05-01T15:00:00.000Z'
const releaseId = 'spring'

let clock: number
let started: StartedLake
let client: SanityClient
const stops: (() => unknown)[] = []

beforeEach(() => {
  clock = NOON
})
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function open(options: Partial<LakeOptions> = {}) {
  const opened = await startLake({now: () => new Date(clock), ...options})
  stops.push(() => opened.stop())
  started = opened
  client = started.client('editor', {perspective: 'raw'})
}

/** Goes on with the folder as it is on the disk, as after a kill. */
async function reopen() {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'))
  cpSync(started.folder, folder, {recursive: true})
  await open({folder})
}

/** A release with one document, scheduled for three hours from now. */
async function schedule(fields: object = {n: 1}) {
  await client.releases.create({releaseId})
  await client.createVersion({releaseId, publishedId: 'a', document: {_type: 'note', ...fields}})
  await client.releases.schedule({releaseId, publishAt: LATER})
}

const watchClock = () => stops.push(publishOnTime(started.lake, 5))
const release = () => client.releases.get({releaseId})

/** Waits until the release is no longer scheduled. */
async function settled() {
  for (let i = 0; i < 2000; i++) {
    const found = await release()
    if (found?.state !== 'scheduled') return found
    await wait(5)
  }
  throw new Error('The release is still scheduled')
}

const readers = () => started.client().fetch('*[_type == "note"]{_id, n}')

describe('a scheduled release', () => {
  test('is published when its time has come, and not before', async () => {
    await open()
    watchClock()
    await schedule()
    clock = Date.parse(LATER) - 1
    await wait(50)
    expect([(await release())?.state, await readers()]).toEqual(['scheduled', []])
    clock += 1
    expect(await settled()).toMatchObject({state: 'published', publishedAt: LATER, publishAt: LATER})
    expect(await readers()).toEqual([{_id: 'a', n: 1}])
  })

  test('whose time passed while the lake was down is published when it starts, and once', async () => {
    await open()
    await schedule()
    clock = Date.parse(LATER) + 86_400_000
    await reopen()
    expect(await readers()).toEqual([])
    watchClock()
    expect(await readers()).toEqual([{_id: 'a', n: 1}])
    const before = await release()
    expect(before).toMatchObject({state: 'published', publishedAt: new Date(clock).toISOString()})
    await reopen()
    watchClock()
    expect(await release()).toEqual(before)
  })

  test('that was unscheduled in time stays as it is', async () => {
    await open()
    watchClock()
    await schedule()
    await client.releases.unschedule({releaseId})
    clock = Date.parse(LATER) + 1
    await wait(50)
    expect([(await release())?.state, await readers()]).toEqual(['active', []])
  })

  test('is published in the name of who scheduled it, with no more right than an editor has', async () => {
    const authors: unknown[] = []
    await open({guard: ({author}) => void authors.push([author.id, author.role])})
    client = started.client('administrator', {perspective: 'raw'})
    await schedule()
    const [id] = authors.at(-1) as [string, string]
    clock = Date.parse(LATER)
    watchClock()
    await settled()
    expect(authors.at(-1)).toEqual([id, 'editor'])
  })

  test('that the guard refuses becomes active again and says why, and can be mended', async () => {
    const guard: Guard = ({changes}) => {
      const bad = changes.flatMap(({after}) => (after?._id === 'a' && after.n !== 2 ? [after] : []))
      if (bad.length) throw refused(400, 'rule', 'Not two', [{description: '"a": n must be 2'}])
    }
    await open({guard})
    await schedule()
    clock = Date.parse(LATER)
    watchClock()
    const found = await settled()
    expect(found).toMatchObject({state: 'active', error: {message: 'Not two\n- "a": n must be 2'}})
    expect(found).not.toHaveProperty('publishAt')
    expect(await readers()).toEqual([])
    await client.patch(`versions.${releaseId}.a`).set({n: 2}).commit()
    await client.releases.publish({releaseId})
    expect(await release()).not.toHaveProperty('error')
    expect(await readers()).toEqual([{_id: 'a', n: 2}])
  })

  test('that could not be published for no fault of its own is tried again', async () => {
    const heard = jest.spyOn(console, 'error').mockImplementation(() => {})
    stops.push(() => heard.mockRestore())
    let broken = true
    const guard: Guard = ({changes}) => {
      if (broken && changes.some(({after}) => after?._id === 'a')) throw new LakeError(507, 'The disk is full', {})
    }
    await open({guard})
    await schedule()
    clock = Date.parse(LATER)
    watchClock()
    expect(heard).toHaveBeenCalledWith(expect.stringMatching(/"event":"release.failed".*The disk is full/))
    expect((await release())?.state).toBe('scheduled')
    broken = false
    clock += 60_000
    expect(await settled()).toMatchObject({state: 'published'})
  })
})

test('a guard refuses a release whole, and is not asked by a dry run', async () => {
  const guard: Guard = ({changes}) => {
    const bad = changes.flatMap(({after}) => (after?._id === 'b' ? [after] : []))
    if (bad.length) throw refused(400, 'rule', 'No b', [{description: '"b" may not be'}])
  }
  await open({guard})
  await client.releases.create({releaseId})
  for (const id of ['a', 'b']) await client.createVersion({releaseId, publishedId: id, document: {_type: 'note'}})
  await client.releases.publish({releaseId}, {dryRun: true})
  await expect(client.releases.publish({releaseId})).rejects.toMatchObject({
    statusCode: 400,
    message: 'No b:\n- "b" may not be',
  })
  expect([(await release())?.state, await readers()]).toEqual(['active', []])
})

test('publishing a release tells the webhook of each document, and live readers at once', async () => {
  const told: string[] = []
  const receiver = createServer((request, response) => {
    told.push(`${request.headers['sanity-operation']} ${request.headers['sanity-document-id']}`)
    response.end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  stops.push(() => receiver.close())
  await open()
  await client.create({_id: 'b', _type: 'note'})
  await client.create({_id: 'c', _type: 'note'})
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
  stops.push(deliverWebhooks(started.lake, [{url, secret: 'a secret', dataset: 'production'}]))
  const stale: string[] = []
  const live = started
    .client()
    .live.events()
    .subscribe((event) => {
      if (event.type === 'message') stale.push(...event.tags)
      if (event.type === 'welcome') stale.push('welcome')
    })
  stops.push(() => live.unsubscribe())
  for (let i = 0; i < 2000 && !stale.length; i++) await wait(5)
  const {syncTags} = await started.client().fetch('*[_id == "b"]', {}, {filterResponse: false})
  await schedule()
  await client.releases.unschedule({releaseId})
  await client.createVersion({releaseId, publishedId: 'b', baseId: 'b'})
  await client.unpublishVersion({releaseId, publishedId: 'c'})
  await client.releases.publish({releaseId})
  for (let i = 0; i < 2000 && (told.length < 3 || stale.length < 2); i++) await wait(5)
  await wait(50)
  expect(told.sort()).toEqual(['create a', 'delete c', 'update b'])
  expect(stale).toEqual(expect.arrayContaining(syncTags ?? ['no tags']))
})
