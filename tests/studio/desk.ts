import type {Browser, Page} from 'playwright-core'
import {SITE} from '../site/environment.ts'
import {type DocumentForm, documentForm} from './document-form.ts'
import {rememberConsole} from './evidence.ts'
import {type Faults, watch} from './watch.ts'

/** The Studio in a browser of its own, as one person uses it. */
export interface Desk {
  page: Page
  /** What went wrong unasked so far: requests to other hosts, errors of scripts and of the console. */
  faults: Faults
  /** Signs in through the page that the Studio leads to; without an account as the local editor. */
  signIn(account?: {name: string; password: string}): Promise<void>
  /** Opens a document in its form. `id` without "drafts.". */
  edit(type: string, id: string): Promise<DocumentForm>
  /** Opens the form of a new document. */
  create(type: string, template?: string): Promise<DocumentForm>
  /** Opens any page of the site or the Studio. */
  visit(path: string): Promise<void>
  close(): Promise<void>
}

/** Opens a browser window of its own: nothing is shared with another desk, not even being signed in. */
export async function openDesk(browser: Browser): Promise<Desk> {
  const context = await browser.newContext({viewport: {width: 1440, height: 1000}, baseURL: SITE.url})
  const faults = watch(context)
  rememberConsole(context)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000) // a busy machine takes its time to start a Studio

  async function openForm(path: string): Promise<DocumentForm> {
    await page.goto(path, {waitUntil: 'domcontentloaded'})
    const form = documentForm(page)
    await form.ready()
    return form
  }

  return {
    page,
    faults,
    async signIn(account) {
      await page.goto('/studio', {waitUntil: 'domcontentloaded'})
      if (account) {
        await page.getByLabel('Name').fill(account.name)
        await page.getByLabel('Password').fill(account.password)
        await page.getByRole('button', {name: 'Sign in'}).click()
      } else await page.getByRole('button', {name: 'Continue as the local editor'}).click()
      await page.getByTestId('studio-navbar').waitFor()
    },
    edit: (type, id) => openForm(`/studio/intent/edit/id=${id};type=${type}/`),
    create: (type, template = type) => openForm(`/studio/intent/create/template=${template};type=${type}/`),
    visit: async (path) => void (await page.goto(path, {waitUntil: 'domcontentloaded'})),
    close: () => context.close(),
  }
}
