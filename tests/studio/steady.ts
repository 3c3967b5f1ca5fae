import type {Locator} from 'playwright-core'

/** What has stood for so long stays. */
const STEADY_MS = 1500

/** Waits until a part of the Studio is there and is not made anew any more, as parts are while what they show arrives. */
export async function steady(part: Locator): Promise<void> {
  for (let isSteady = false; !isSteady; ) {
    const shown = await part.elementHandle()
    await part.page().waitForTimeout(STEADY_MS)
    isSteady = (await shown?.evaluate((node) => node.isConnected).catch(() => false)) ?? false
  }
}
