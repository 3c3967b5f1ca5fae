import type {Locator} from 'playwright-core'

/** One field of a form. */
export interface Field {
  root: Locator
  /** Its text input. */
  input: Locator
  /** Replaces what is there. */
  fill(text: string): Promise<void>
  /** Presses one of its buttons. */
  press(button: string | RegExp): Promise<void>
  /** Chooses the document that a reference leads to, found by a part of its title. */
  refer(title: string): Promise<void>
  /** Puts a picture into it. */
  upload(name: string, bytes: Buffer): Promise<void>
}

/** The field at a path, such as `title` or `hero.alt`. */
export function fieldIn(form: Locator, path: string): Field {
  const menu = `.//*[@data-testid="field-actions-menu-${path}"]`
  const root = form.locator(`[data-testid="field-${path}"]`)
  /** A reference has no element of its own name: it is what holds both the field's menu and the search for documents. */
  const reference = form.locator(`xpath=.//*[@data-testid="reference-input"]/ancestor::*[${menu}][1]`).last()
  const input = root.locator('input:not([type=file]), textarea').first()
  return {
    root,
    input,
    fill: (text) => input.fill(text),
    press: (button) => root.getByRole('button', {name: button}).first().click(),
    async refer(title) {
      const search = reference.getByTestId('autocomplete')
      await search.click()
      await search.fill(title)
      await root.page().getByTestId('autocomplete-popover').getByText(title).first().click()
    },
    async upload(name, bytes) {
      const mimeType = `image/${name.split('.').at(-1)}`
      await root.getByTestId('file-button-input').first().setInputFiles({name, mimeType, buffer: bytes})
    },
  }
}
