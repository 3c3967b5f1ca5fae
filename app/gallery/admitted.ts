import {session} from '../preview/session.ts'

/** Whether this request may see the gallery: anybody's while developing, else an editor's with a pass for previews. */
export async function admitted(): Promise<boolean> {
  if (process.env.NODE_ENV === 'development') return true
  const viewer = await session()
  return viewer !== null && viewer.pass.document === null
}
