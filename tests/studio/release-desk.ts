import {clickThrough} from './click-through.ts'
import type {Desk} from './desk.ts'

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
  const agreeing = (dialog: string) => page.getByTestId(dialog).getByTestId('confirm-button')
  return {
    open: (release) => visit(`/studio/releases/${release}`),
    press: (button, dialog) =>
      clickThrough(page.getByTestId(button).and(page.locator(':enabled:not([data-disabled=true])')), agreeing(dialog)),
    choose: (verb, dialog) =>
      clickThrough(
        page.getByTestId('release-menu-button'),
        page.getByTestId(`${verb}-release-menu-item`).and(page.locator(':enabled')),
        ...(dialog ? [agreeing(dialog)] : []),
      ),
  }
}
