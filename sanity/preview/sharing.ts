import {ClientError} from '@sanity/client'
import {contentClient} from '../client.ts'

/** Whether a token may edit the draft of a document: the content source itself is asked, by an edit that is not kept. */
export async function mayEdit(token: string, document: string): Promise<boolean> {
  const edit = {patch: {id: `drafts.${document}`, unset: ['noSuchField']}}
  try {
    await contentClient({token}).mutate([edit], {dryRun: true})
    return true
  } catch (error) {
    if (error instanceof ClientError) return false
    throw error
  }
}
