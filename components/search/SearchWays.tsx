import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {SearchView} from '#sanity/content/search/view.ts'
import {Rail} from '../rail/Rail.tsx'
import {rich, richList} from '../rich.ts'
import styles from './SearchWays.module.css'

/** Where to begin without a question, or after one that found nothing. */
export const SearchWays = ({examples, signs, sections, indexes}: SearchView['ways']) => (
  <div className={styles.ways}>
    {examples.length > 0 && (
      <p className={styles.examples}>
        {rich(words.search.try, {
          examples: richList(
            examples.map(({question, href}) => (
              <a key={href} href={href}>
                {question}
              </a>
            )),
          ),
        })}
      </p>
    )}
    <Way title={words.allKinds.symptomPattern} href="/symptoms" links={signs} />
    <Way title={words.site.sections} links={sections} />
    <Way
      title={words.site.indexes}
      links={indexes.map(({count, title, ...way}) => ({...way, title: say(words.search.counted, {title, count})}))}
    />
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
