import type {CitationView} from '#sanity/content/source/view.ts'
import styles from './OriginalLink.module.css'

type Props = NonNullable<CitationView['link']>

/** Where a source can be read; on paper an address that its words do not tell stands behind them. */
export const OriginalLink = ({href, label, isTold}: Props) => (
  <a className={isTold ? styles.link : `${styles.link} ${styles.untold}`} href={href}>
    {label}
  </a>
)
