import {stegaClean} from '@sanity/client/stega'
import type {GradeCount} from '../claim/card/view.ts'
import {CARD_WORDS} from '../words.ts'
import {cardFile, indexCardFile} from './files.ts'

export type ShareCardView = ReturnType<typeof shareCardView>

interface Own {
  title: string
  path: string
  /** The kind of document whose page it is. */
  kind?: keyof typeof CARD_WORDS | undefined
  grades?: GradeCount[] | undefined
}

/** What the picture of a page shows, where it is, and the same in words. */
export function shareCardView({title, path, kind, grades = []}: Own) {
  const counts = grades.map(({gradeWord, count}) => `${count} × ${gradeWord}`)
  const kindWord = kind ? CARD_WORDS[kind] : null
  return stegaClean({
    file: kind ? cardFile(path) : indexCardFile(path),
    title,
    kindWord,
    grades,
    alt: [kindWord, title, counts.join(', ')].filter(Boolean).join('. '),
  })
}
