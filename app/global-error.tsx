'use client'
// Next.js requires error boundaries to be client components; this one and error.tsx are the only ones of the site.
import '#components/tokens.css'
import '#components/reset.css'
import {Failure} from '#components/failure/Failure.tsx'
import {failure} from '#lib/public-env.ts'

export default function GlobalError() {
  return (
    <html lang={failure.locale} dir={failure.direction}>
      <title>{failure.words.title}</title>
      <body>
        <Failure {...failure.words} />
      </body>
    </html>
  )
}
