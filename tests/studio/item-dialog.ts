import type {Page} from 'playwright-core'
import {type Field, fieldIn} from './field.ts'

/** The dialog over a form in which one member of a list is edited. */
export interface ItemDialog {
  /** A field of the member by its name, such as `food`. */
  field(name: string): Field
  close(): Promise<void>
}

const MENU = 'field-actions-menu-'

/** Waits until the dialog is open; it names its fields by their path in the document. */
export async function itemDialog(page: Page): Promise<ItemDialog> {
  const dialog = page.getByTestId('nested-object-dialog')
  const menu = (await dialog.locator(`[data-testid^=${MENU}]`).first().getAttribute('data-testid')) ?? ''
  const member = menu.slice(MENU.length, menu.lastIndexOf('.'))
  return {
    field: (name) => fieldIn(dialog, `${member}.${name}`),
    async close() {
      await dialog.getByRole('button', {name: 'Close dialog'}).click()
      await dialog.waitFor({state: 'detached'})
      // Until the address has forgotten a member, the dialog of the next one is closed with it.
      await page.waitForURL((url) => !decodeURIComponent(url.href).includes(member))
    },
  }
}
