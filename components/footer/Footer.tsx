import {GradeKey} from '../evidence/GradeKey.tsx'
import type {Grade} from '../words.ts'
import styles from './Footer.module.css'

interface Props {
  description: string
  pages: {id: string; title: string; href: string | null}[]
  gradeDefinitions?: Record<Grade, string> | undefined
  correctionsContact: string | null
}

/** What the site is, what its marks mean, and the pages that are on no front. */
export function Footer({description, pages, gradeDefinitions, correctionsContact}: Props) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <section className={styles.part} aria-labelledby="marks">
          <h2 className={styles.title} id="marks">
            What the marks mean
          </h2>
          <GradeKey meanings={gradeDefinitions} />
        </section>
        <div className={styles.about}>
          <p className={styles.description}>{description} This site does not replace a doctor.</p>
          {correctionsContact && (
            <p className={styles.description}>
              Found a mistake? <a href={`mailto:${correctionsContact}`}>{correctionsContact}</a>
            </p>
          )}
          <nav aria-label="About this site">
            <ul className={styles.links}>
              {pages.map(
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
