import {locale} from '#lib/words/language.ts'
import {anchors} from '../blocks/body/anchors.ts'
import type {Body, BodyBlock} from '../blocks/body/query.ts'
import type {Block, Mark} from '../blocks/prose/query.ts'
import {textOf} from '../blocks/prose/view.ts'
import type {Claim} from '../claim/query.ts'
import {hrefOf} from '../link/view.ts'

/** Where a text makes a claim. */
export interface Place {
  claim: Claim
  /** The anchor and the words of the heading that it stands under; null before the first. */
  heading: {anchor: string; text: string} | null
  /** The sentence and the marked words of it; null where the claim stands in a list by itself. */
  said: {sentence: string; words: string} | null
  /** What stands in the text and makes the claim there. */
  within: {title: string; path: string | null} | null
}

type Made = Omit<Place, 'heading'>
type Within = Place['within']

/** Every place of a body where a claim is made, in reading order. */
export function placesIn(body: Body): Place[] {
  const anchorOf = anchors(body)
  let heading: Place['heading'] = null
  return body.flatMap((block) => {
    const anchor = anchorOf.get(block._key)
    if (block._type === 'block' && anchor) heading = {anchor, text: textOf(block).trim()}
    return madeIn(block).map((made) => ({...made, heading}))
  })
}

function madeIn(block: BodyBlock): Made[] {
  const {_type} = block
  switch (_type) {
    case 'block':
      return saidIn([block], null)
    case 'callout':
      return saidIn(block.text, titled(block.title))
    case 'claimSet':
      return block.claims.map(listed(titled(block.title)))
    case 'symptomPatternSet':
      return block.patterns.flatMap(({name, claims, ...one}) => claims.map(listed(whole(name, one))))
    case 'foodListSet':
      return block.lists.flatMap(({title, items, ...one}) =>
        items.flatMap(({claim}) => claim ?? []).map(listed(whole(title, one))),
      )
    case 'faqSet':
      return block.faqs.flatMap(({question, claims, answer, ...one}) => [
        ...saidIn(answer, whole(question, one)),
        ...claims.map(listed(whole(question, one))),
      ])
    case 'productMention':
      return [
        ...saidIn(block.text, whole(block.product.name, null)),
        ...block.product.ingredients.flatMap(({claim}) => claim ?? []).map(listed(whole(block.product.name, null))),
      ]
    case 'figure':
    case 'careCard':
    case 'doDont':
      return []
  }
}

const titled = (title: string | null): Within => (title ? {title, path: null} : null)

const whole = (title: string, document: {_type: string; slug: string} | null): Within => ({
  title,
  path: document && hrefOf(document),
})

const listed =
  (within: Within) =>
  (claim: Claim): Made => ({claim, said: null, within})

const saidIn = (blocks: Omit<Block, '_type'>[], within: Within): Made[] =>
  blocks.flatMap((block) =>
    block.markDefs.flatMap((mark) => {
      const said = mark._type === 'claimMark' ? sayingIn(block, mark) : null
      return mark._type === 'claimMark' && said ? [{claim: mark.claim, said, within}] : []
    }),
  )

const sentences = new Intl.Segmenter(locale, {granularity: 'sentence'})

/** The marked words of a block with the sentence around them; null when no words carry the mark. */
function sayingIn(block: Omit<Block, '_type'>, {_key}: Mark): Place['said'] {
  const marked = block.children.map(({text, marks}) => (marks.includes(_key) ? text : ''))
  const from = block.children.slice(0, marked.findIndex(Boolean)).reduce((sum, {text}) => sum + text.length, 0)
  const words = marked.join('').trim()
  if (!words) return null
  const end = from + marked.join('').length
  const around = [...sentences.segment(textOf(block))].filter(
    ({index, segment}) => index < end && index + segment.length > from,
  )
  return {
    sentence: around
      .map(({segment}) => segment)
      .join('')
      .trim(),
    words,
  }
}
