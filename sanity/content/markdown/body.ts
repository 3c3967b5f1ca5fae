import type {BlockContent, RootContent} from 'mdast'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {BodyBlockView, BodyView} from '../blocks/body/view.ts'
import {absolute} from '../structured-data/parts.ts'
import {bullets, heading, link, paragraph, points, strong, text} from './nodes.ts'
import {proseNodes} from './prose.ts'

/** A body block by block; runs of text are taken together, for the lists in them. */
export function bodyNodes(body: BodyView): RootContent[] {
  const runs: BodyView[] = []
  for (const block of body) {
    const run = runs.at(-1)
    if (block._type === 'block' && run?.[0]?._type === 'block') run.push(block)
    else runs.push([block])
  }
  return runs.flatMap((run) => {
    const [first] = run
    return first && first._type !== 'block'
      ? insertNodes(first)
      : proseNodes(run.filter((one) => one._type === 'block'))
  })
}

const titled = (title: string | null): RootContent[] => (title ? [heading(3, title)] : [])

function insertNodes(block: Exclude<BodyBlockView, {_type: 'block'}>): RootContent[] {
  const {_type} = block
  switch (_type) {
    case 'figure': {
      const {src, alt, caption, credit, longDescription} = block
      const told = [caption, longDescription, credit].flatMap((part) => part || []).join(' ')
      const image = {type: 'image' as const, url: absolute(src), alt: text(alt).value}
      return [paragraph(image), ...(told ? [paragraph(text(told))] : [])]
    }
    case 'claimSet':
      return [...titled(block.title), bullets(block.claims.map((claim) => [graded(claim)]))]
    case 'symptomPatternSet':
      return [...titled(block.title), ...block.patterns.flatMap(patternNodes)]
    case 'foodListSet':
      return [...titled(block.title), ...block.lists.flatMap(listNodes)]
    case 'faqSet':
      return [...titled(block.title), ...block.faqs.flatMap(faqNodes)]
    case 'careCard':
      return careNodes(block)
    case 'doDont':
      return [
        ...titled(block.title),
        ...[
          paragraph(strong(words.markdown.do)),
          points(block.dos),
          paragraph(strong(words.markdown.dont)),
          points(block.donts),
        ],
      ]
    case 'callout':
      return [
        {
          type: 'blockquote',
          children: [...(block.title ? [paragraph(strong(block.title))] : []), ...proseNodes(block.text)],
        },
      ]
    case 'productMention':
      return productNodes(block)
  }
}

type Insert<T extends BodyBlockView['_type']> = Extract<BodyBlockView, {_type: T}>

const graded = ({number, statement, gradeWord}: {number: number; statement: string; gradeWord: string}) =>
  paragraph(text(`${statement} `), strong(gradeWord), text(` ${say(words.markdown.claim, {number})}`))

const named = (title: string, href: string) =>
  ({type: 'heading', depth: 4, children: [link(absolute(href), text(title))]}) satisfies RootContent

const patternNodes = (pattern: Insert<'symptomPatternSet'>['patterns'][number]): RootContent[] => [
  named(pattern.name, pattern.href),
  paragraph(text(pattern.summary)),
  paragraph(strong(words.markdown.feelsLike), text(` ${pattern.feelsLike.join('; ')}`)),
  paragraph(strong(words.markdown.looksLike), text(` ${pattern.looksLike.join('; ')}`)),
  ...(pattern.onSkinTones ? [paragraph(text(pattern.onSkinTones))] : []),
  ...(pattern.claims.length > 0 ? [bullets(pattern.claims.map((claim) => [graded(claim)]))] : []),
  paragraph(strong(words.markdown.otherCauses), text(` ${pattern.otherCauses.join('; ')}`)),
  ...pattern.careCards.flatMap(careNodes),
]

const listNodes = ({
  title,
  href,
  intentWord,
  standfirst,
  items,
}: Insert<'foodListSet'>['lists'][number]): RootContent[] => [
  named(title, href),
  paragraph(strong(`${intentWord}.`), text(standfirst ? ` ${standfirst}` : '')),
  bullets(
    items.map(({food, claim, note}) => [
      paragraph(link(absolute(food.href), text(food.name)), ...(note ? [text(`. ${note}`)] : [])),
      ...(claim ? [graded(claim)] : []),
    ]),
  ),
]

const faqNodes = ({question, href, shortAnswer, answer, claims}: Insert<'faqSet'>['faqs'][number]): RootContent[] => [
  named(question, href),
  paragraph(text(shortAnswer)),
  ...proseNodes(answer),
  ...(claims.length > 0 ? [bullets(claims.map((claim) => [graded(claim)]))] : []),
]

type Care = Pick<Insert<'careCard'>, 'levelWord' | 'heading' | 'items' | 'service'>

const careNodes = ({levelWord, heading: when, items, service}: Care): BlockContent[] => [
  paragraph(strong(`${levelWord}: ${when}`)),
  points(items),
  ...(service ? [paragraph(text(service))] : []),
]

const productNodes = ({product, text: said}: Insert<'productMention'>): RootContent[] => [
  {
    type: 'blockquote',
    children: [
      paragraph(strong(product.name), text(`. ${product.disclosure} ${product.noTrial ?? ''}`)),
      ...proseNodes(said),
      ...(product.ingredients.length > 0
        ? [
            bullets(
              product.ingredients.map(({name, claim}) => [paragraph(text(name)), ...(claim ? [graded(claim)] : [])]),
            ),
          ]
        : []),
    ],
  },
]
