import {randomBytes} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** The secret that signs previews: made once and kept beside the data, so that share links outlive a restart. */
export function keptPreviewSecret(folder: string): string {
  const file = path.join(folder, 'preview-secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), {mode: 0o600})
  return readFileSync(file, 'utf8')
}
