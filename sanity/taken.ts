import {appendFile, mkdir, readdir, readFile, rm} from 'node:fs/promises'
import path from 'node:path'
import {decodeSignatureHeader} from '@sanity/webhook'

/** One file holds the signatures that were made in so long a time. */
const SLOT_MS = 10 * 60_000

const madeAt = (signature: string) => decodeSignatureHeader(signature).timestamp
const slotOf = (at: number) => Math.floor(at / SLOT_MS)

/**
 * Which deliveries were taken, by their signatures, also before this process began: they stand in a folder for as long
 * as they would count as new (`windowMs`). While it can be neither read nor written every method throws, so that none is taken.
 */
export function takenIn(folder: string, windowMs: number) {
  let loading: Promise<Set<string>> | null = null
  let newest = 0

  async function load(): Promise<Set<string>> {
    try {
      await mkdir(folder, {recursive: true})
      const texts = (await readdir(folder)).map((slot) => readFile(path.join(folder, slot), 'utf8'))
      return new Set((await Promise.all(texts)).flatMap((text) => text.split('\n')).filter(Boolean))
    } catch (cause) {
      loading = null
      throw new Error(`Which deliveries were taken cannot be read, so none is: see to ${folder}.`, {cause})
    }
  }
  const signatures = () => {
    loading ??= load()
    return loading
  }

  async function note(signature: string, taken: Set<string>, now: number): Promise<void> {
    // After a line that a crash has torn off comes a whole one.
    await appendFile(path.join(folder, String(slotOf(madeAt(signature)))), `\n${signature}\n`, {flush: true})
    if (slotOf(now) === newest) return
    newest = slotOf(now)
    const past = (at: number) => now - at > windowMs
    for (const one of taken) if (/^t=\d/.test(one) && past(Number.parseInt(one.slice(2), 10))) taken.delete(one)
    const slots = (await readdir(folder)).filter((slot) => past((Number(slot) + 1) * SLOT_MS))
    for (const slot of slots) await rm(path.join(folder, slot), {force: true})
  }

  return {
    has: async (signature: string) => (await signatures()).has(signature),
    /** Takes a delivery once; false when it was taken already, even if it is still being carried out. */
    async take(signature: string, now = Date.now()): Promise<boolean> {
      const taken = await signatures()
      if (taken.has(signature)) return false
      taken.add(signature)
      await note(signature, taken, now).catch((error) => {
        taken.delete(signature)
        throw error
      })
      return true
    },
    /** Gives back a delivery that could not be carried out, so that it may be tried again; after a start all is made anew, so there it need not be. */
    giveBack: async (signature: string) => (await signatures()).delete(signature),
  }
}
