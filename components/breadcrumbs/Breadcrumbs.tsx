import {words} from '#lib/words/language.ts'
import styles from './Breadcrumbs.module.css'

interface Props {
  trail: {title: string; path: string}[]
}

/** The way back: the pages above this one, nearest last. */
export function Breadcrumbs({trail}: Props) {
  return (
    <nav aria-label={words.site.breadcrumbs}>
      <ol className={styles.trail} data-trail="">
        {trail.map(({title, path}) => (
          <li key={path} className={styles.step}>
            <a className={styles.link} href={path}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
