import {words} from '#lib/words/language.ts'
import type {CitationFiles} from '#sanity/content/citation/files.ts'
import {rich} from '../rich.ts'
import styles from './Cite.module.css'

interface Props {
  /** Whose references these are. */
  what: 'source' | 'claim' | 'article'
  files: CitationFiles
  /** The address of the claims as data, where the page has such a file. */
  record?: string
}

/** Where to take what a page cites into a reference manager, and its claims into a program. */
export const Cite = ({what, files, record}: Props) => (
  <p className={styles.cite}>
    {rich(words.cite[what], {ris: <a href={files.ris}>RIS</a>, csl: <a href={files.csl}>CSL-JSON</a>})}
    {record && <> {rich(words.cite.record, {json: <a href={record}>JSON</a>})}</>}
  </p>
)
