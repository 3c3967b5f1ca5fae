import {stegaClean} from '@sanity/client/stega'
import type {MedicalWebPage, WithContext} from 'schema-dts'
import {words} from '#lib/words/language.ts'
import type {FoodView} from '../food/view.ts'
import {absolute, citations, pageParts} from './parts.ts'

/** Structured data of a food: what is claimed of it, each claim with its grade and its page, and what that rests on. */
export const foodPage = ({meta, name, record}: FoodView) =>
  stegaClean({
    ...pageParts(meta, [{title: words.navigation.foods, path: '/foods'}]),
    '@type': 'MedicalWebPage',
    audience: {'@type': 'Patient'},
    about: {'@type': 'Thing', name},
    ...(meta.image && {image: absolute(meta.image)}),
    ...(record.length > 0 && {
      hasPart: record.map(({statement, gradeWord, why, href}) => ({
        '@type': 'Claim' as const,
        name: statement,
        abstract: `${gradeWord}. ${why}`,
        url: absolute(href),
      })),
    }),
    ...citations(record),
  } satisfies WithContext<MedicalWebPage>)
