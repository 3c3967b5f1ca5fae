import {stegaClean} from '@sanity/client/stega'
import type {FAQPage, WithContext} from 'schema-dts'
import {words} from '#lib/words/language.ts'
import {textOf} from '../blocks/prose/view.ts'
import type {FaqIndexView, FaqView} from '../faq/view.ts'
import {absolute, citations, pageParts} from './parts.ts'

/** Structured data of one question with its whole answer and what that rests on. */
export const questionPage = ({meta, question, shortAnswer, answer, record}: FaqView) =>
  stegaClean({
    ...pageParts(meta, [{title: words.indexes.questions.title, path: '/questions'}]),
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: question,
        acceptedAnswer: {
          '@type': 'Answer',
          text: [shortAnswer, ...answer.map(textOf)].join('\n\n'),
          ...citations(record),
        },
      },
    ],
  } satisfies WithContext<FAQPage>)

/** Structured data of the index: each question with its short answer, as the page shows it. */
export const questionIndexPage = ({meta, faqs}: FaqIndexView) =>
  stegaClean({
    ...pageParts(meta),
    '@type': 'FAQPage',
    mainEntity: faqs.map(({question, shortAnswer, href}) => ({
      '@type': 'Question' as const,
      name: question,
      url: absolute(href),
      acceptedAnswer: {'@type': 'Answer' as const, text: shortAnswer},
    })),
  } satisfies WithContext<FAQPage>)
