import {EvidenceSymbol} from '../evidence/EvidenceSymbol.tsx'
import styles from './Masthead.module.css'

interface Props {
  name: string
  tagline: string
  navigation: {id: string; title: string; href: string | null}[]
}

/** The name of the site and the way to its sections. */
export function Masthead({name, tagline, navigation}: Props) {
  return (
    <header className={styles.masthead}>
      <div className={styles.plate}>
        <p className={styles.name}>
          <a className={styles.home} href="/">
            <span className={styles.sign}>
              <EvidenceSymbol grade="moderate" />
            </span>
            {name}
          </a>
        </p>
        <p className={styles.tagline}>{tagline}</p>
      </div>
      <nav className={styles.navigation} aria-label="Sections">
        <ul className={styles.links}>
          {navigation.map(
            ({id, title, href}) =>
              href && (
                <li key={id}>
                  <a className={styles.link} href={href}>
                    {title}
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
    </header>
  )
}
