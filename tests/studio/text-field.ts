import type {Locator, Page} from 'playwright-core'
import {eventually} from '../site/editor.ts'
import {clickThrough} from './click-through.ts'

/** A field of running text. */
export interface TextField {
  /** The place where one types. */
  area: Locator
  /** Types at the end, in a new paragraph of this kind: a name of the menu of styles, or of the toolbar's lists. */
  write(text: string, style?: 'Paragraph' | 'Heading' | 'Smaller heading' | 'Quote'): Promise<void>
  /** Types a list of this kind, a line an item. */
  writeList(kind: 'bullet' | 'number', items: string[]): Promise<void>
  /** Marks the line that was just written, with a button of the toolbar. */
  markLine(text: string, button: string): Promise<void>
  /** Puts a block of this name after the text, by the toolbar's menu. */
  insert(block: string): Promise<void>
  /** Pastes what another program left on the clipboard as HTML. */
  paste(html: string): Promise<void>
}

/** Longer than the editor waits between two looks at the browser's selection. */
const TAKEN_OVER_MS = 150

/** Drives the running text of a field. */
export function textField(page: Page, root: Locator): TextField {
  const area = root.locator('[contenteditable=true]').first()

  async function enter(): Promise<void> {
    // Scrolls there, and looks for it anew while the form is made anew, which scrolling alone does not.
    await root.getByTestId('pt-editor').first().hover({force: true})
    const curtain = root.getByTestId('activate-overlay')
    if (await curtain.count()) await curtain.first().click()
    await area.click()
  }

  /**
   * Brings the caret to the end. The editor takes over where the browser has it up to a tenth of a second later, and may
   * put it back before that: what is typed meanwhile replaces the words that were chosen last.
   */
  async function caretToEnd(): Promise<void> {
    await eventually(
      async () => {
        await area.press('ControlOrMeta+End')
        await page.waitForTimeout(TAKEN_OVER_MS)
        return area.evaluate((field) => {
          const selection = getSelection()
          const last = [...field.querySelectorAll('[data-pt-block]')].at(-1)
          return selection?.isCollapsed && last?.contains(selection.focusNode)
        })
      },
      (there) => there === true,
    )
  }

  async function atEnd(): Promise<void> {
    await enter()
    await caretToEnd()
    if ((await root.getByTestId('pt-input-placeholder').count()) === 0) await page.keyboard.press('Enter')
  }

  return {
    area,
    async write(text, style = 'Paragraph') {
      await atEnd()
      const styles = root.getByTestId('block-style-select')
      await clickThrough(
        styles.getByRole('button').or(styles).first(),
        page.getByRole('menuitem', {name: style, exact: true}),
      )
      await caretToEnd()
      await page.keyboard.insertText(text)
    },
    async writeList(kind, items) {
      await atEnd()
      await root.getByTestId(`action-button-${kind}`).first().click()
      await caretToEnd()
      for (const [index, item] of items.entries()) {
        if (index) await page.keyboard.press('Enter')
        await page.keyboard.insertText(item)
      }
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
    },
    async markLine(text, button) {
      await eventually(
        async () => {
          await area.press('End')
          await area.press('Shift+Home')
          return page.evaluate(() => getSelection()?.toString())
        },
        (selected) => selected === text,
      )
      await root.getByRole('button', {name: button, exact: true}).first().click()
    },
    async insert(block) {
      await atEnd()
      await clickThrough(root.getByTestId('insert-menu-button'), page.getByRole('menuitem').filter({hasText: block}))
    },
    async paste(html) {
      await enter()
      await area.evaluate((field, text) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', text)
        field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
      }, html)
    },
  }
}
