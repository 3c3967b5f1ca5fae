'use client'

import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import type {FrameView} from '#sanity/content/site-settings/view.ts'
import {GradeKey} from '../evidence/GradeKey.tsx'
import {indexes} from '../frame/indexes.ts'
import {LinkList} from '../frame/LinkList.tsx'
import {rich} from '../rich.ts'
import styles from './Footer.module.css'

type Props = Pick<FrameView, 'description' | 'pages' | 'grades' | 'emergencyNumbers' | 'correctionsContact'>

/** What the marks mean, whom to call, what the site is, and the pages that stand on no front. */
export function Footer({description, pages, grades, emergencyNumbers, correctionsContact}: Props) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        {grades.length > 0 && (
          <div className={styles.part}>
            <h2 className={styles.title}>{words.site.marks}</h2>
            <GradeKey grades={grades} />
            <p>
              <a className={styles.link} href="/how-we-grade">
                {words.navigation.howWeGrade}
              </a>
            </p>
          </div>
        )}
        <div className={styles.columns}>
          <div className={styles.part}>
            <p>
              {description} {words.site.noDoctor}
            </p>
            {correctionsContact && (
              <p>
                {rich(words.site.mistake, {address: <a href={`mailto:${correctionsContact}`}>{correctionsContact}</a>})}
              </p>
            )}
          </div>
          {emergencyNumbers.length > 0 && (
            <div className={styles.part} id={PAGE_IDS.emergencyNumbers}>
              <h2 className={styles.title}>{words.site.emergency}</h2>
              <ul className={styles.numbers}>
                {emergencyNumbers.map(({key, country, number, service, href}) => (
                  <li key={key}>
                    {country}:{' '}
                    {href ? (
                      <a className={styles.link} href={href}>
                        {number}
                      </a>
                    ) : (
                      number
                    )}
                    {service && ` (${service})`}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <nav className={styles.part} aria-label={words.site.about}>
            <LinkList links={[...pages, ...indexes]} list={styles.links} link={styles.link} />
          </nav>
          <div className={styles.part}>
            <h2 className={styles.title}>{words.site.follow}</h2>
            <LinkList links={FEEDS} list={styles.links} link={styles.link} />
          </div>
        </div>
      </div>
    </footer>
  )
}

const FEEDS = [
  {id: 'rss', title: 'RSS', href: '/feed.xml'},
  {id: 'atom', title: 'Atom', href: '/atom.xml'},
  {id: 'json', title: 'JSON Feed', href: '/feed.json'},
]
