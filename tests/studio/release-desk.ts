import {expect} from '@jest/globals'
import {eventually} from '../site/editor.ts'
import type {Desk} from './desk.ts'

/** A menu that stays open is clicked well within this. */
const MENU_MS = 5000

/** The Studio's overview of one release. */
export interface ReleaseDesk {
  open(release: string): Promise<void>
  /** Presses a button of the overview once it can be, and says yes to the dialog that opens. */
  press(button: string, dialog: string): Promise<void>
  /** Chooses from the menu of the release, and says yes where a dialog asks. */
  choose(verb: 'archive' | 'unarchive' | 'delete', dialog?: string): Promise<void>
}

/** Drives the overview of releases. */
export function releaseDesk({page, visit}: Desk): ReleaseDesk {
  const agree = (dialog: string) => page.getByTestId(dialog).getByTestId('confirm-button').click()
  return {
    open: (release) => visit(`/studio/releases/${release}`),
    async press(button, dialog) {
      await page.getByTestId(button).and(page.locator(':enabled:not([data-disabled=true])')).click()
      await agree(dialog)
    },
    async choose(verb, dialog) {
      const item = page.getByTestId(`${verb}-release-menu-item`).and(page.locator(':enabled'))
      // The overview closes its menu when it hears more of the release.
      const chosen = async () => {
        if (!(await item.isVisible())) await page.getByTestId('release-menu-button').click()
        return item.click({timeout: MENU_MS}).then(
          () => true,
          () => false,
        )
      }
      expect(await eventually(chosen, Boolean)).toBe(true)
      if (dialog) await agree(dialog)
    },
  }
}
