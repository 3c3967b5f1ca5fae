import type {SearchView} from '#sanity/content/search/view.ts'
import {Rail} from '../rail/Rail.tsx'
import styles from './SearchWays.module.css'

/** Where to begin without a question, or after one that found nothing. */
export const SearchWays = ({examples, signs, sections, indexes}: SearchView['ways']) => (
  <div className={styles.ways}>
    {examples.length > 0 && (
      <p className={styles.examples}>
        Try{' '}
        {examples.map(({question, href}, place) => (
          <span key={href}>
            {place > 0 && ', '}
            <a href={href}>{question}</a>
          </span>
        ))}
        .
      </p>
    )}
    <Way title="Signs on the skin" href="/symptoms" links={signs} />
    <Way title="Sections" links={sections} />
    <Way title="Indexes" links={indexes.map(({count, title, ...way}) => ({...way, title: `${title} (${count})`}))} />
  </div>
)

interface WayProps {
  title: string
  href?: string
  links: {id: string; href: string; title: string}[]
}

const Way = ({title, links, ...rest}: WayProps) =>
  links.length > 0 && (
    <Rail title={title} look="lines" {...rest}>
      <ul className={styles.links}>
        {links.map(({id, href: to, title: name}) => (
          <li key={id}>
            <a className={styles.link} href={to}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Rail>
  )
