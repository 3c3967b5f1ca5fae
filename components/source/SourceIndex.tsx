import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {SourceIndexView} from '#sanity/content/source/view.ts'
import {ContentsList} from '../contents-list/ContentsList.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Pager} from '../pager/Pager.tsx'
import {Part} from '../part/Part.tsx'
import {Citation} from './Citation.tsx'
import styles from './SourceIndex.module.css'

/** A page of the sources by kind, the weightiest kind first. */
export function SourceIndex({kinds, meta, paging}: SourceIndexView) {
  return (
    <Sheet
      title={meta.title}
      standfirst={meta.description}
      aside={<ContentsList headings={kinds.map(({kind, kindWord}) => ({id: kind, text: kindWord, level: 2}))} />}
    >
      {kinds.map(({kind, kindWord, sources}) => (
        <Part key={kind} title={kindWord} id={kind}>
          <ul className={styles.sources}>
            {sources.map((source) => (
              <li key={source.id} className={styles.source}>
                <Citation source={source} />{' '}
                <span className={styles.uses}>{say(words.sources.claimCount, {count: source.claimCount})}</span>
              </li>
            ))}
          </ul>
        </Part>
      ))}
      <Pager {...paging} />
    </Sheet>
  )
}
