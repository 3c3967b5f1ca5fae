import {words} from '#lib/words/language.ts'

const {symptoms, evidence, matrix, foods, questions, glossary, sources} = words.navigation

/** The indexes of the site, which are no documents. */
export const indexes = [
  {id: 'symptoms', title: symptoms, href: '/symptoms'},
  {id: 'evidence', title: evidence, href: '/evidence'},
  {id: 'matrix', title: matrix, href: '/evidence/matrix'},
  {id: 'foods', title: foods, href: '/foods'},
  {id: 'questions', title: questions, href: '/questions'},
  {id: 'glossary', title: glossary, href: '/glossary'},
  {id: 'sources', title: sources, href: '/sources'},
]
