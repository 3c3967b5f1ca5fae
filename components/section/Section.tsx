import type {SectionView} from '#sanity/content/section/view.ts'
import {PageHead} from '../page-head/PageHead.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import styles from './Section.module.css'

type Props = Omit<SectionView, 'meta'>

/** The front of a section: its newest article large, the others beside each other. */
export function Section({title, standfirst, articles}: Props) {
  const [first, ...others] = articles
  return (
    <div className={styles.front}>
      <PageHead title={title} standfirst={standfirst} />
      {first && (
        <div className={styles.lead}>
          <Teaser
            title={first.title}
            href={first.href}
            text={first.standfirst}
            image={first.hero}
            look="lead"
            headingLevel={2}
          />
        </div>
      )}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map(({id, title: name, href, standfirst: text, hero}) => (
            <li key={id}>
              <Teaser
                title={name}
                href={href}
                text={text}
                image={hero}
                look={others.length === 1 ? 'row' : 'story'}
                headingLevel={2}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
