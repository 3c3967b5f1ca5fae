import type {CitationFiles} from '#sanity/content/citation/files.ts'
import styles from './Cite.module.css'

interface Props {
  /** Whose references these are: "This source", "The sources of this claim". */
  what: string
  files: CitationFiles
  /** The address of the claims as data, where the page has such a file. */
  record?: string
}

/** Where to take what a page cites into a reference manager, and its claims into a program. */
export const Cite = ({what, files, record}: Props) => (
  <p className={styles.cite}>
    {what} for a reference manager: <a href={files.ris}>RIS</a> or <a href={files.csl}>CSL-JSON</a>.
    {record && (
      <>
        {' '}
        The claims with their grades, for programs: <a href={record}>JSON</a>.
      </>
    )}
  </p>
)
