import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {Part} from '../part/Part.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import styles from './ReadOn.module.css'

interface Page {
  id: string
  title: string
  href: string
  text: string | null
  /** What it is, or why it stands here. */
  kicker?: string
}

interface Props {
  pages: Page[]
  /** What leads to them, where it is more than the wish to read on. */
  title?: string
  /** The search for more of them. */
  more?: {name: string; href: string} | null
}

/** Where to go from here. */
export function ReadOn({pages, title = words.site.readOn, more = null}: Props) {
  if (pages.length === 0) return null
  return (
    <div className={styles.further}>
      <Part title={title} id={PAGE_IDS.readOn} wide>
        <ul className={styles.pages}>
          {pages.map(({id, ...page}) => (
            <li key={id}>
              <Teaser {...page} look="line" headingLevel={3} />
            </li>
          ))}
        </ul>
        {more && (
          <p>
            <a href={more.href}>{say(words.site.moreArticles, more)}</a>
          </p>
        )}
      </Part>
    </div>
  )
}
