import {stegaClean} from '@sanity/client/stega'
import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {GradeCount} from '../claim/card/view.ts'
import {cardFile, indexCardFile} from './files.ts'

export type ShareCardView = ReturnType<typeof shareCardView>

interface Own {
  title: string
  path: string
  /** The kind of document whose page it is. */
  kind?: keyof typeof words.pages | undefined
  grades?: GradeCount[] | undefined
}

/** What the picture of a page shows, where it is, and the same in words. */
export function shareCardView({title, path, kind, grades = []}: Own) {
  const counts = grades.map(({gradeWord, count}) => say(words.grades.times, {count, grade: gradeWord}))
  const kindWord = kind ? words.pages[kind] : null
  return stegaClean({
    file: kind ? cardFile(path) : indexCardFile(path),
    title,
    kindWord,
    grades,
    alt: [kindWord, title, listed(counts)].filter(Boolean).join('. '),
  })
}
