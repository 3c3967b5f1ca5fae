import type {Frame} from 'playwright-core'
import {eventually} from '../site/editor.ts'
import type {Desk} from './desk.ts'

/** The site's page in Presentation, once it shows drafts. */
export async function previewBeside({page}: Desk, path: string): Promise<Frame> {
  const found = await eventually(
    async () =>
      page.frames().find((frame) => new URL(frame.url(), 'http://any').pathname === path && frame !== page.mainFrame()),
    (frame) => Boolean(frame),
  )
  if (!found) throw new Error(`No frame shows ${path}`)
  await found.getByRole('complementary', {name: 'Preview'}).waitFor()
  return found
}
