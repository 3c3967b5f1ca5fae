import type {SectionView} from '#sanity/content/section/view.ts'
import {PageHead} from '../page-head/PageHead.tsx'
import {Pager} from '../pager/Pager.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import styles from './Section.module.css'

type Props = Omit<SectionView, 'meta'>

/** The front of a section: its newest article large, the others beside each other, the oldest on later pages. */
export function Section({title, standfirst, articles, paging}: Props) {
  const first = paging.page === 1 ? articles[0] : undefined
  const others = first ? articles.slice(1) : articles
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
      <Pager {...paging} />
    </div>
  )
}
