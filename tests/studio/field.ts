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
  /** Chooses one of its options. */
  choose(option: string): Promise<void>
  /** Chooses the document that a reference leads to, found by a part of its title. */
  refer(title: string): Promise<void>
  /** Has a reference lead to a new document, whose form opens beside this one. */
  referToNew(): Promise<void>
  /** Adds a line to a list of short texts. */
  add(text: string): Promise<void>
  /** Adds a document to a list of references, found by a part of its title. */
  addReference(title: string): Promise<void>
  /** Moves a member of a list up with the keys, to the place of the one with this key. */
  moveUp(member: number, toPlaceOf: string): Promise<void>
  /** Puts a picture into it. */
  upload(name: string, bytes: Buffer): Promise<void>
}

/** The field at a path, such as `title` or `hero.alt`. */
export function fieldIn(form: Locator, path: string): Field {
  // Paths of members hold double quotes: items[_key=="…"].food
  const menu = `.//*[@data-testid='field-actions-menu-${path}']`
  const root = form.locator(`[data-testid='field-${path}']`)
  /** A reference has no element of its own name: it is what holds both the field's menu and the search for documents. */
  const reference = form.locator(`xpath=.//*[@data-testid="reference-input"]/ancestor::*[${menu}][1]`).last()
  const input = root.locator('input:not([type=file]), textarea').first()
  const press = (button: string | RegExp) => root.getByRole('button', {name: button}).first().click()

  async function find(search: Locator, title: string): Promise<void> {
    await search.click()
    await search.fill(title)
    await form.page().getByTestId('autocomplete-popover').getByText(title).first().click()
  }

  return {
    root,
    input,
    fill: (text) => input.fill(text),
    press,
    choose: (option) => root.getByText(option, {exact: true}).click(),
    refer: (title) => find(reference.getByTestId('autocomplete'), title),
    referToNew: () => reference.getByRole('button', {name: 'Create'}).click(),
    async add(text) {
      const inputs = root.getByTestId('string-input')
      const added = inputs.nth(await inputs.count())
      await press('Add item')
      await added.fill(text)
    },
    async addReference(title) {
      await press('Add item')
      const search = root.getByTestId('autocomplete')
      await find(search, title)
      await search.waitFor({state: 'detached'})
    },
    async moveUp(member, toPlaceOf) {
      const page = form.page()
      const region = page.locator('[id^=DndLiveRegion]') // what a screen reader is told of a drag
      const over = region.getByText(`over droppable area ${toPlaceOf}.`)
      await root.getByRole('button', {name: 'Add item'}).scrollIntoViewIfNeeded() // members out of sight are not there
      await root.locator('[data-ui=DragHandleButton]').nth(member).press('Space')
      await region.getByText('was moved over').waitFor({state: 'attached'})
      for (let place = member; place > 0 && (await over.count()) === 0; place--) {
        const before = (await region.textContent()) ?? ''
        await page.keyboard.press('ArrowUp')
        await region.filter({hasNotText: before}).waitFor({state: 'attached'})
      }
      await page.keyboard.press('Space')
      await region.getByText('was dropped').waitFor({state: 'attached'})
    },
    async upload(name, bytes) {
      const mimeType = `image/${name.split('.').at(-1)}`
      await root.getByTestId('file-button-input').first().setInputFiles({name, mimeType, buffer: bytes})
    },
  }
}
