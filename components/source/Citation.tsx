import {stegaClean} from '@sanity/client/stega'
import type {CitationView} from '#sanity/content/source/view.ts'
import styles from './Citation.module.css'

interface Props {
  source: CitationView
  /** First author and year alone. */
  brief?: boolean
}

/** A source as it is cited: who, what, where, when, and where to read it. */
export function Citation({source, brief = false}: Props) {
  const {href, title, authors, publisher, year, kindWord, design, retracted, link} = source
  return (
    <>
      {retracted && <strong className={styles.retracted}>Retracted. </strong>}
      {brief ? (
        <>
          <a href={href}>{shortName(source)}</a> <span className={styles.kind}>({kindWord.toLowerCase()})</span>
        </>
      ) : (
        <>
          {authors && `${authors.replace(/\.$/, '')}. `}
          <a href={href}>{title}</a>
          {/[.?!]$/.test(stegaClean(title)) ? ' ' : '. '}
          {[publisher, year].filter(Boolean).join(', ')}
          {(publisher || year) && '. '}
          <span className={styles.kind}>{design ? sentence(design) : kindWord}. </span>
          {link && (
            <a className={styles.link} href={link.href}>
              {link.label}
            </a>
          )}
        </>
      )}
    </>
  )
}

/** "Fu and others, 2018"; without authors the publisher or the title. */
function shortName({authors, publisher, title, year}: CitationView) {
  const [first, ...others] = authors?.split(',') ?? []
  const name = first
    ? first.trim().replace(/ [A-Z]{1,3}$/, '') + (others.length ? ' and others' : '')
    : (publisher ?? title)
  return year ? `${name}, ${year}` : name
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1).replace(/\.$/, '')
