import {words} from '#lib/words/language.ts'
import type {FrameView} from '#sanity/content/site-settings/view.ts'
import {GradeKey} from '../evidence/GradeKey.tsx'
import {indexes} from '../frame/indexes.ts'
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
        {emergencyNumbers.length > 0 && (
          <div className={styles.part} id="emergency-numbers">
            <h2 className={styles.title}>{words.site.emergency}</h2>
            <ul className={styles.links}>
              {emergencyNumbers.map(({key, country, number, service, href}) => (
                <li key={key}>
                  {country}:{' '}
                  <a className={styles.link} href={href}>
                    {number}
                  </a>
                  {service && ` (${service})`}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={styles.part}>
          <p className={styles.description}>
            {description} {words.site.noDoctor}
          </p>
          {correctionsContact && (
            <p className={styles.description}>
              {rich(words.site.mistake, {address: <a href={`mailto:${correctionsContact}`}>{correctionsContact}</a>})}
            </p>
          )}
          <nav aria-label={words.site.about}>
            <ul className={styles.links}>
              {[...pages, ...indexes].map(
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
        </div>
      </div>
    </footer>
  )
}
