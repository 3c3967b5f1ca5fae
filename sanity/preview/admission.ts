import {draftClient} from '../client.ts'
import {canPreview} from './pass.ts'
import {freshPreviewSecret} from './query.ts'

/** Whether a secret is one that the Studio has made: only who may write to the dataset can make one. */
export async function isAdmitted(secret: string | null): Promise<boolean> {
  if (!secret || !canPreview()) return false
  const options = {perspective: 'raw', cache: 'no-store'} as const
  const answer = await draftClient().fetch(freshPreviewSecret.groq, {secret}, options)
  return freshPreviewSecret.schema.parse(answer) !== null
}
