import type {FrameLocator} from 'playwright-core'
import {eventually} from '../site/editor.ts'
import type {Desk} from './desk.ts'

/** The site's page in Presentation, once it shows drafts. It is made anew now and then, so it is found by its place. */
export async function previewBeside({page}: Desk, path: string): Promise<FrameLocator> {
  const shows = () => page.frames().some((frame) => frame.parentFrame() && frame.url().endsWith(path))
  if (!(await eventually(async () => shows(), Boolean))) throw new Error(`No frame shows ${path}`)
  const preview = page.frameLocator('iframe')
  await preview.getByRole('complementary', {name: 'Preview'}).waitFor()
  return preview
}
