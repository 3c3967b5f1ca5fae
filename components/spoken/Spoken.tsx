import type {ReactNode} from 'react'
import styles from './Spoken.module.css'

/** Words that are read out but not shown. */
export const Spoken = ({children}: {children: ReactNode}) => <span className={styles.spoken}>{children}</span>
