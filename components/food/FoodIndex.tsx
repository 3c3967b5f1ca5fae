import type {FoodIndexView} from '#sanity/content/food/view.ts'
import {EvidenceTag} from '../evidence/EvidenceTag.tsx'
import {PageHead} from '../page-head/PageHead.tsx'
import {Rail} from '../rail/Rail.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import styles from './FoodIndex.module.css'

/** All food lists, and all foods by group. */
export function FoodIndex({groups, lists, meta}: FoodIndexView) {
  return (
    <div className={styles.index}>
      <PageHead title={meta.title} standfirst={meta.description} />
      <Rail title="Lists">
        {lists.map(({id, title, href, intentWord, standfirst}) => (
          <Teaser key={id} title={title} href={href} kicker={intentWord} text={standfirst} headingLevel={3} />
        ))}
      </Rail>
      {groups.map(({group, groupWord, foods}) => (
        <Rail key={group} title={groupWord} look="lines">
          {foods.map(({id, name, href, summary, claims}) => (
            <div key={id} className={styles.food}>
              <h3 className={styles.name}>
                <a href={href}>{name}</a>
              </h3>
              {summary && <p className={styles.summary}>{summary}</p>}
              {claims.length > 0 && (
                <ul className={styles.claims} aria-label={`Claims about ${name}`}>
                  {claims.map((claim) => (
                    <li key={claim.id} className={styles.claim}>
                      {claim.statement} <EvidenceTag grade={claim.grade} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </Rail>
      ))}
    </div>
  )
}
