import type {Locator} from 'playwright-core'
import type {DocumentForm} from './document-form.ts'

/** The list beside a form of what its document lacks and what the editorial rules found. */
export interface Checklist {
  /** What is said to be wrong or worth a second look. */
  finding(problem: string | RegExp): Locator
  /** Leads to the field that a finding is about, by the field's name. */
  goTo(field: string): Promise<void>
}

/** Opens the checklist beside a form. */
export async function openChecklist({pane}: DocumentForm): Promise<Checklist> {
  await pane.getByRole('button', {name: 'Checklist'}).click()
  await pane
    .getByRole('heading', {name: 'Checklist'})
    .or(pane.getByText('Checklist', {exact: true}))
    .first()
    .waitFor()
  return {
    finding: (problem) => pane.getByRole('listitem').filter({hasText: problem}),
    goTo: (field) => pane.getByRole('button', {name: `Go to field: ${field}`}).click(),
  }
}
