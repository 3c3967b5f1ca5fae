import type {CslItem} from '#sanity/content/citation/csl.ts'
import {risOf} from '#sanity/content/citation/ris.ts'

/** Anybody may read the files from any page: they hold nothing that is not published. */
const OPEN = {'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff'}

/** Made to be read by people, too. */
export const json = (data: unknown, type = 'application/json'): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {headers: {...OPEN, 'content-type': `${type}; charset=utf-8`}})

/** A text of this type, as it is. */
export const text = (body: string, type: string): Response =>
  new Response(body, {headers: {...OPEN, 'content-type': `${type}; charset=utf-8`}})

/** A picture. */
export const png = (bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, {headers: {...OPEN, 'content-type': 'image/png'}})

/** References as CSL-JSON; null is not found. */
export const csl = (items: CslItem[] | null): Response =>
  items ? json(items, 'application/vnd.citationstyles.csl+json') : notFound()

/** References as RIS, saved under a name that says whose they are; null is not found. */
export const ris = (items: CslItem[] | null, name: string): Response =>
  items
    ? new Response(risOf(items), {
        headers: {
          ...OPEN,
          'content-type': 'application/x-research-info-systems; charset=utf-8',
          'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '')}.ris"`,
        },
      })
    : notFound()

export const notFound = (): Response => new Response(null, {status: 404})
