import type {IdentifiedSanityDocumentStub} from '@sanity/client'
import {isPortableTextSpan, isPortableTextTextBlock} from '@sanity/types'
import {slugOf} from '#lib/slug.ts'
import {startOf} from '../templates.ts'

const LONGEST_SLUG = 96

/** The words of a block that carry a mark, as one text; empty when the value is no block of text. */
export const wordsUnder = (block: unknown, mark: string): string =>
  isPortableTextTextBlock(block)
    ? block.children
        .filter(isPortableTextSpan)
        .filter(({marks}) => marks?.includes(mark))
        .map(({text}) => text)
        .join('')
        .trim()
    : ''

/** A draft of a claim that says what these words say. */
export function claimFrom(words: string, id: string): IdentifiedSanityDocumentStub {
  const statement = words.charAt(0).toUpperCase() + words.slice(1)
  const current = slugOf(statement).slice(0, LONGEST_SLUG).replace(/-$/, '')
  return {_id: `drafts.${id}`, _type: 'claim', ...startOf('claim', {statement, slug: {_type: 'slug', current}})}
}

/** How a text refers to a claim that is not published yet. */
export const promisedClaim = (id: string) => ({
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: {type: 'claim', template: {id: 'claim'}},
})
