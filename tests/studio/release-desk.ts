import {expect} from '@jest/globals'
import type {Locator} from 'playwright-core'
import {eventually} from '../site/editor.ts'
import type {Desk} from './desk.ts'

/** What stays open is clicked well within this. */
const CLICK_MS = 5000

/** The Studio's overview of one release. */
export interface ReleaseDesk {
  open(release: string): Promise<void>
  /** Presses a button of the overview once it can be, and says yes to the dialog that opens. */
  press(button: string, dialog: string): Promise<void>
  /** Chooses from the menu of the release, and says yes where a dialog asks. */
  choose(verb: 'archive' | 'unarchive' | 'delete', dialog?: string): Promise<void>
}

/**
 * Drives the overview of releases.
 *
 * The overview is made anew when it hears more of its release, and what stood open on it is closed; like a person,
 * this opens it again.
 */
export function releaseDesk({page, visit}: Desk): ReleaseDesk {
  const isClicked = (part: Locator) =>
    part.click({timeout: CLICK_MS}).then(
      () => true,
      () => false,
    )
  const isAgreed = (dialog: string) => isClicked(page.getByTestId(dialog).getByTestId('confirm-button'))
  return {
    open: (release) => visit(`/studio/releases/${release}`),
    async press(button, dialog) {
      const pressed = page.getByTestId(button).and(page.locator(':enabled:not([data-disabled=true])'))
      const isDone = async () => {
        const isOpen = (await page.getByTestId(dialog).isVisible()) || (await isClicked(pressed))
        return isOpen && isAgreed(dialog)
      }
      expect(await eventually(isDone, Boolean)).toBe(true)
    },
    async choose(verb, dialog) {
      const item = page.getByTestId(`${verb}-release-menu-item`).and(page.locator(':enabled'))
      const isDone = async () => {
        if (dialog && (await page.getByTestId(dialog).isVisible())) return isAgreed(dialog)
        if (!(await item.isVisible())) await isClicked(page.getByTestId('release-menu-button'))
        return (await isClicked(item)) && (!dialog || (await isAgreed(dialog)))
      }
      expect(await eventually(isDone, Boolean)).toBe(true)
    },
  }
}
