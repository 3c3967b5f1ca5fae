import type {ArticleCardView} from '#sanity/content/article/card/view.ts'
import {exampleImage} from '../figure/exampleImage.ts'

/** An article as lists show it, for the examples of every component that lists one. */
export const exampleCard: ArticleCardView = {
  id: 'article-gut-skin-axis',
  title: 'The gut–skin axis: what is known and what is not',
  href: '/articles/gut-skin-axis',
  standfirst: 'You have tried every cream, and now somebody says that the answer lies in your gut.',
  section: {id: 'section-understand', title: 'Understand', href: '/sections/understand'},
  hero: exampleImage,
  published: {iso: '2026-03-02', words: '2 March 2026'},
}
