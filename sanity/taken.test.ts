import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {takenIn} from './taken.ts'

const MINUTE = 60_000
const WINDOW = 5 * MINUTE
const NOW = Date.parse('2026-11-30T12:00:00Z')
const signed = (at: number) => `t=${at},v1=${'a'.repeat(43)}`

let parent: string
let folder: string
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'taken-'))
  folder = path.join(parent, 'cache', 'deliveries')
})
afterEach(() => rm(parent, {recursive: true}))

/** What a process knows that has begun this moment. */
const begun = () => takenIn(folder, WINDOW)

describe('a delivery', () => {
  test('is taken once, however many ask for it at once', async () => {
    const taken = begun()
    const answers = await Promise.all([1, 2, 3].map(() => taken.take(signed(NOW), NOW)))
    expect(answers.sort()).toEqual([false, false, true])
  })

  test('that was taken before a restart, or a crash, is not taken after it', async () => {
    await begun().take(signed(NOW), NOW)
    await begun().take(signed(NOW + 1), NOW)
    const next = begun()
    expect([await next.has(signed(NOW)), await next.take(signed(NOW + 1), NOW)]).toEqual([true, false])
    expect(await next.take(signed(NOW + 2), NOW)).toBe(true)
  })

  test('that could not be carried out is taken again', async () => {
    const taken = begun()
    await taken.take(signed(NOW), NOW)
    await taken.giveBack(signed(NOW))
    expect(await taken.take(signed(NOW), NOW)).toBe(true)
  })

  test('is known though a crash tore off the line before it', async () => {
    await begun().take(signed(NOW), NOW)
    const [slot = ''] = await readdir(folder)
    await writeFile(path.join(folder, slot), `\n${signed(NOW).slice(0, 20)}`)
    await begun().take(signed(NOW + 1), NOW)
    const next = begun()
    expect([await next.has(signed(NOW)), await next.has(signed(NOW + 1))]).toEqual([false, true])
  })

  test('is forgotten, and its file goes, when it is too old to be taken anyway; the latest stay', async () => {
    const taken = begun()
    for (let minute = 0; minute <= 60; minute++) await taken.take(signed(NOW + minute * MINUTE), NOW + minute * MINUTE)
    expect((await readdir(folder)).length).toBeLessThanOrEqual(2)
    for (let minute = 56; minute <= 60; minute++) expect(await taken.has(signed(NOW + minute * MINUTE))).toBe(true)
    expect(await taken.has(signed(NOW))).toBe(false)
  })

  test('is not taken while nobody can tell which were, and is once somebody can', async () => {
    await writeFile(path.join(parent, 'cache'), 'in the way')
    const taken = begun()
    await expect(taken.take(signed(NOW), NOW)).rejects.toThrow(`see to ${folder}`)
    await expect(taken.has(signed(NOW))).rejects.toThrow(`see to ${folder}`)
    await rm(path.join(parent, 'cache'))
    expect(await taken.take(signed(NOW), NOW)).toBe(true)
  })

  test('is not taken while it cannot be noted', async () => {
    const taken = begun()
    await taken.has('')
    await rm(folder, {recursive: true})
    await expect(taken.take(signed(NOW), NOW)).rejects.toThrow('ENOENT')
    expect(await taken.has(signed(NOW))).toBe(false)
  })
})
