import {ClientError} from '@sanity/client'
import {evaluate, parse} from 'groq-js'
import {z} from 'zod'
import {contentClient} from '../client.ts'

/** Whether a token may edit the draft of a document: the content source itself is asked, by an edit that is not kept. */
export async function mayEdit(token: string, document: string): Promise<boolean> {
  const edit = {patch: {id: `drafts.${document}`, unset: ['noSuchField']}}
  return unlessRefused(async () => {
    await contentClient({token}).mutate([edit], {dryRun: true})
    return true
  })
}

/** What a content source grants a token: what may be done to the documents that a filter finds. */
const Grants = z.array(z.object({filter: z.string(), permissions: z.array(z.string())}))

/** The Studio asks for its grants by this version. */
const API_OF_GRANTS = '2021-06-07'

/** Of no kind that anybody could be allowed by its name. */
const ANY_DRAFT = {_id: 'drafts.any', _type: 'any'}

/** Whether a token may read every draft, of whatever kind: the content source is asked what it grants, as the Studio asks. */
export async function mayReadDrafts(token: string): Promise<boolean> {
  const client = contentClient({token}).withConfig({apiVersion: API_OF_GRANTS})
  const {projectId, dataset} = client.config()
  return unlessRefused(async () => {
    const grants = Grants.parse(await client.request({url: `/projects/${projectId}/datasets/${dataset}/acl`}))
    const reads = grants.filter(({permissions}) => permissions.includes('read'))
    const found = await Promise.all(reads.map(({filter}) => finds(filter, ANY_DRAFT)))
    return found.includes(true)
  })
}

async function finds(filter: string, document: object): Promise<boolean> {
  const answer = await evaluate(parse(`count(*[${filter}]) > 0`), {dataset: [document]})
  return (await answer.get()) === true
}

/** No, where the content source refuses; whatever else fails stays an error. */
async function unlessRefused(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ClientError) return false
    throw error
  }
}
