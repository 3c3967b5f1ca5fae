import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {metaView} from '../meta/view.ts'
import type {Term} from './query.ts'

export type GlossaryView = ReturnType<typeof glossaryView>

/** The glossary; `anchor` is the place that a term's links lead to. */
export const glossaryView = (terms: Term[]) => ({
  terms: terms.map(({_id, term, slug, plain, synonyms}) => ({
    id: _id,
    anchor: stegaClean(slug),
    term,
    plain,
    synonyms,
  })),
  meta: metaView({...words.indexes.glossary, path: '/glossary'}),
})
