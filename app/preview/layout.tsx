import type {ReactNode} from 'react'
import {PreviewTools} from '#components/preview/PreviewTools.tsx'
import {session} from './session.ts'

export {generateMetadata} from '../(site)/layout.tsx'

/** What keeps a previewed page in step with the Studio; it stays while pages change. */
export default async function PreviewLayout({children}: {children: ReactNode}) {
  const viewer = await session()
  return (
    <>
      {children}
      {viewer && <PreviewTools edits={viewer.pass.document === null} />}
    </>
  )
}
