import {stegaClean} from '@sanity/client/stega'
import {capitalised, listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {CitationView} from '#sanity/content/source/view.ts'
import styles from './Citation.module.css'
import {OriginalLink} from './OriginalLink.tsx'

interface Props {
  source: CitationView
  /** First author and year alone. */
  brief?: boolean
}

/** A source as it is cited: who, what, where, when, and where to read it. */
export function Citation({source, brief = false}: Props) {
  const {href, title, authors, publisher, year, kind, kindWord, design, retracted, link} = source
  return (
    <>
      {retracted && <strong className={styles.retracted}>{words.sources.retracted} </strong>}
      {brief ? (
        <>
          <a href={href}>{shortName(source)}</a>{' '}
          <span className={styles.kind}>{say(words.sources.inBrackets, {kind: words.sources.kindsInText[kind]})}</span>
        </>
      ) : (
        <>
          {authors && `${authors.replace(/\.$/, '')}. `}
          <a href={href}>{title}</a>
          {/[.?!]$/.test(stegaClean(title)) ? ' ' : '. '}
          {listed([publisher, year])}
          {(publisher || year) && '. '}
          <span className={styles.kind}>{design ? sentence(design) : kindWord}. </span>
          {link && (
            <>
              <OriginalLink {...link} />.
            </>
          )}
        </>
      )}
    </>
  )
}

/** "Fu and others, 2018"; without authors the publisher or the title. */
function shortName({authors, publisher, title, year}: CitationView) {
  const [first, ...others] = authors?.split(',') ?? []
  const author = first?.trim().replace(/ [A-Z]{1,3}$/, '')
  const authored = author && others.length > 0 ? say(words.sources.andOthers, {first: author}) : author
  const name = authored || (publisher ?? title)
  return year ? say(words.sources.inYear, {name, year: String(year)}) : name
}

const sentence = (text: string) => capitalised(text).replace(/\.$/, '')
