import {PageHead} from '../page-head/PageHead.tsx'
import styles from './Missing.module.css'

interface Props {
  title: string
  text: string
  ways: {title: string; href: string}[]
}

/** What stands where a page does not: what happened, and ways on. */
export function Missing({title, text, ways}: Props) {
  return (
    <div className={styles.missing}>
      <PageHead title={title} standfirst={text} />
      <ul className={styles.ways}>
        {ways.map(({title: name, href}) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
