import type {Locator, Page} from 'playwright-core'
import {eventually, importer} from '../site/editor.ts'
import {clickThrough} from './click-through.ts'
import {type Field, fieldIn} from './field.ts'
import {steady} from './steady.ts'

/** The form of one document, with its footer. */
export interface DocumentForm {
  page: Page
  pane: Locator
  /** The published id of the document that is open. */
  id(): string
  /** A field by its path, such as `title` or `hero.alt`. */
  field(path: string): Field
  /** Shows a group of fields by its name. */
  group(name: string): Promise<void>
  ready(): Promise<void>
  publishButton: Locator
  /** Waits until the rules keep it from being published. */
  held(): Promise<void>
  /** Publishes and waits until that is done. */
  publish(): Promise<void>
  /** Chooses an action of the footer's menu. */
  act(action: string | RegExp): Promise<void>
  /** Says yes to the dialog that asks whether this is meant. */
  confirm(): Promise<void>
  /** Takes what is published from its readers, whatever they lose by it. */
  unpublish(): Promise<void>
  /** Goes from the draft to what is published, or back. */
  show(version: 'Published' | 'Draft'): Promise<void>
  /** Opens the list of earlier states, and shows the document as it was at one of them, counted from the newest. */
  openHistory(entry: {named: string; last?: boolean}): Promise<void>
}

/** Drives the form that a page shows; the last of several that stand beside each other. */
export function documentForm(page: Page): DocumentForm {
  const pane = page.getByTestId('document-pane').last()
  const footer = pane.getByTestId('pane-footer')
  const publishButton = footer.locator('[data-testid^=action-publish]') // its label, and so its name, says what it does
  const confirmButton = page.getByTestId('confirm-button').or(page.getByTestId('confirm-popover-confirm-button'))
  const shut = publishButton.and(page.locator('[data-disabled=true]'))
  const show = (version: string) => pane.getByTestId(`document-header-${version}-chip`).click()
  const id = () =>
    page
      .url()
      .split('/')
      .at(-1)
      ?.split(';')
      .at(-1)
      ?.split(/%2C|,|\?/)[0] ?? ''
  return {
    page,
    pane,
    publishButton,
    id,
    field: (path) => fieldIn(pane, path),
    group: (name) => pane.getByTestId(`group-tab-${name}`).click(),
    // While the document and the address arrive the form is made anew, and what was done in it before is lost.
    ready: () => steady(pane.getByTestId('form-view').locator('[data-testid^=field-]').first()),
    held: () => shut.waitFor(),
    async publish() {
      const draft = `drafts.${id()}`
      await publishButton.and(page.locator(':not([data-disabled=true])')).waitFor()
      await publishButton.click()
      const refusal = page.locator('[data-ui="Toast"]', {hasText: 'Not published'})
      const isOver = async () => !(await importer().getDocument(draft)) || (await refusal.allInnerTexts())[0]
      const told = await eventually(isOver, Boolean)
      if (told !== true) throw new Error(`${draft} was not published: ${told || 'nothing was said'}`)
      await shut.waitFor()
    },
    async act(action) {
      await pane.locator('[data-testid="form-view"]:not([data-read-only="true"])').waitFor() // until then each is refused
      await clickThrough(footer.getByTestId('action-menu-button'), page.getByRole('menuitem', {name: action}))
    },
    confirm: () => confirmButton.click(),
    show,
    async unpublish() {
      await show('Published')
      await pane.getByTestId('action-unpublish').click()
      const told = page.getByRole('dialog').getByRole('button', {name: 'Unpublish …'})
      await told.or(confirmButton).first().waitFor()
      if (await told.isVisible()) await told.click()
      await confirmButton.click()
    },
    async openHistory({named, last}) {
      await footer.getByTestId('pane-footer-document-status').click()
      await page
        .getByTestId('history-tab')
        .or(page.getByRole('tab', {name: 'History'}))
        .first()
        .click()
      const entries = page.getByTestId('timeline-item-button').filter({hasText: named})
      await (last ? entries.last() : entries.first()).click()
    },
  }
}
