import {stegaClean} from '@sanity/client/stega'
import type {WebPage, WithContext} from 'schema-dts'
import {words} from '#lib/words/language.ts'
import type {GradingView} from '../evidence/view.ts'
import type {MetaView} from '../meta/view.ts'
import type {GlossaryView} from '../term/view.ts'
import {absolute, pageParts, type Step} from './parts.ts'

/** Structured data of the glossary: each term with its meaning, at its place on the page. */
export const glossaryPage = ({meta, terms}: GlossaryView) =>
  termsPage(
    meta,
    [],
    terms.map(({term, plain, synonyms, anchor}) => ({
      name: term,
      description: plain,
      url: absolute(`${meta.canonicalPath}#${anchor}`),
      ...(synonyms.length > 0 && {alternateName: synonyms}),
    })),
  )

/** The same of the grades that a claim can have. */
export const gradingPage = ({meta, grades}: GradingView) =>
  termsPage(
    meta,
    [{title: words.navigation.theEvidence, path: '/evidence'}],
    grades.map(({grade, gradeWord, definition}) => ({
      name: gradeWord,
      termCode: grade,
      ...(definition && {description: definition}),
    })),
  )

type Term = {name: string; description?: string; url?: string; termCode?: string; alternateName?: string[]}

const termsPage = (meta: MetaView, trail: Step[], terms: Term[]) =>
  stegaClean({
    ...pageParts(meta, trail),
    '@type': 'WebPage',
    mainEntity: {
      '@type': 'DefinedTermSet',
      name: meta.title,
      ...(terms.length > 0 && {
        hasDefinedTerm: terms.map((term) => ({'@type': 'DefinedTerm' as const, ...term})),
      }),
    },
  } satisfies WithContext<WebPage>)
