import {randomUUID} from 'node:crypto'
import path from 'node:path'
import {decodeSignatureHeader, encodeSignatureHeader, isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {z} from 'zod'
import {distDir, siteEnv} from '#lib/env.ts'
import {takenIn} from './taken.ts'

/** What a webhook is to be set up with, in hosted Sanity and in the embedded lake alike. */
export const WEBHOOK = {
  path: '/api/revalidate',
  filter: '!(_id in path("drafts.**")) && !(_id in path("versions.**")) && !(_type match "sanity.*")',
  projection: '{"before": before(), "after": after()}',
}

const jsonText = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.addIssue('is not JSON')
    return z.NEVER
  }
})
const Published = z.looseObject({_id: z.string(), _type: z.string()})

/** The text of a delivery: a document before and after a publish, or which pages are to be refreshed. */
export const Delivery = jsonText.pipe(
  z.union([
    z.object({everything: z.literal(true)}),
    z.object({pages: z.array(z.string().startsWith('/'))}),
    z.object({before: Published.nullable(), after: Published.nullable()}),
  ]),
)
export type Delivery = z.infer<typeof Delivery>

/** Deliveries older or newer than this are refused; a retry comes after 30 s and again after 60 s. */
const WINDOW_MS = 5 * 60_000

/** Beside the build, in the one folder of it that a new build keeps. */
const folder = () => path.join(/* turbopackIgnore: true */ distDir(), 'cache', 'deliveries')
let known: ReturnType<typeof takenIn> | null = null
const taken = () => {
  known ??= takenIn(folder(), WINDOW_MS)
  return known
}

/** Whether a delivery is signed with our secret, made lately, and not yet taken. No secret: never. */
export async function isGenuine(body: string, signature: string | null, now = Date.now()): Promise<boolean> {
  const {webhookSecret} = siteEnv()
  if (!webhookSecret || !signature) return false
  if (!(await isValidSignature(body, signature, webhookSecret).catch(() => false))) return false
  if (Math.abs(now - decodeSignatureHeader(signature).timestamp) > WINDOW_MS) return false
  return !(await taken().has(signature))
}

/** Takes a genuine delivery once; false when it was taken already, even if it is still being carried out. */
export const take = (signature: string): Promise<boolean> => taken().take(signature)

/** Gives back a delivery that could not be carried out, so that it may be tried again. */
export const giveBack = (signature: string): Promise<boolean> => taken().giveBack(signature)

/** Sends this site itself a delivery, signed as the content source would sign it. */
export async function announce(delivery: Delivery): Promise<void> {
  const {webhookSecret, internalUrl} = siteEnv()
  if (!webhookSecret) return
  const body = JSON.stringify({...delivery, once: randomUUID()}) // another instance may say the same this millisecond
  const signature = await encodeSignatureHeader(body, Date.now(), webhookSecret)
  const answer = await fetch(internalUrl + WEBHOOK.path, {
    method: 'POST',
    body,
    headers: {'content-type': 'application/json', [SIGNATURE_HEADER_NAME]: signature},
    cache: 'no-store',
    redirect: 'error',
  })
  if (!answer.ok)
    throw new Error(`${WEBHOOK.path} answered ${answer.status}; pages stay as they are until the backstop.`)
}
