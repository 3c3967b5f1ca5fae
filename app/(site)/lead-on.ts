import {notFound, permanentRedirect, redirect} from 'next/navigation'
import {redirectFrom} from '#sanity/content/redirect/query.ts'
import {read} from '#sanity/read.ts'

/** For an address without a page: an old one leads on to the new, any other is not found. */
export async function leadOn(path: string): Promise<never> {
  const found = await read(redirectFrom, {from: path}, path)
  if (!found?.to) notFound()
  return found.permanent ? permanentRedirect(found.to) : redirect(found.to)
}
