import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import {EvidenceMark} from '../evidence/EvidenceMark.tsx'
import styles from './ClaimSet.module.css'

interface Props {
  title: string | null
  claims: NumberedClaim[]
  headingLevel: 2 | 3 | 4
}

/** Claims with their grades, one under the other. */
export function ClaimSet({title, claims, headingLevel}: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.set}>
      {title && <Heading className={styles.title}>{title}</Heading>}
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.id} className={styles.claim}>
            <span>
              <a className={styles.link} href={claim.href}>
                {claim.statement}
              </a>
            </span>
            <span className={styles.mark}>
              <EvidenceMark claim={claim} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
