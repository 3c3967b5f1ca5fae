'use client'

import {words} from '#lib/words/language.ts'
import {EvidenceSymbol} from '../evidence/EvidenceSymbol.tsx'
import {indexes} from '../frame/indexes.ts'
import {LinkList} from '../frame/LinkList.tsx'
import {SearchSign} from '../search/SearchSign.tsx'
import {ThemeSwitch} from '../theme-switch/ThemeSwitch.tsx'
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
        <div className={styles.tools}>
          <a className={styles.search} href="/search">
            <SearchSign /> {words.search.title}
          </a>
          <ThemeSwitch />
        </div>
      </div>
      <current-place className={styles.bar}>
        <Links name={words.site.sections} links={navigation} />
        <Links name={words.site.indexes} links={indexes} className={styles.indexes} />
      </current-place>
    </header>
  )
}

const Links = ({
  name,
  links,
  className,
}: {
  name: string
  links: Props['navigation']
  className?: string | undefined
}) => (
  <nav className={className} aria-label={name}>
    <LinkList links={links} list={styles.list} link={styles.link} />
  </nav>
)
