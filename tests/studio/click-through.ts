import {expect} from '@jest/globals'
import type {Locator} from 'playwright-core'
import {eventually} from '../site/editor.ts'

/** What stays open is clicked well within this. */
const CLICK_MS = 5000

/**
 * Clicks one thing after the other, each of which opens the next: a menu, what is in it, the dialog that asks. The Studio
 * closes what is open when the part below it is made anew; like a person, this goes on with what is still there.
 */
export async function clickThrough(...steps: [Locator, ...Locator[]]): Promise<void> {
  const isDone = async () => {
    const visible = await Promise.all(steps.map((step) => step.isVisible()))
    const at = Math.max(visible.lastIndexOf(true), 0)
    const isClicked = await inTime(steps[at]?.click({timeout: CLICK_MS}))
    await inTime(steps[at + 1]?.waitFor({timeout: CLICK_MS}))
    return isClicked && at === steps.length - 1
  }
  expect(await eventually(isDone, Boolean)).toBe(true)
}

const inTime = (done: Promise<void> | undefined): Promise<boolean> =>
  Promise.resolve(done).then(
    () => true,
    () => false,
  )
