import type {BlockContent, List, PhrasingContent} from 'mdast'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {BlockView, MarkView} from '../blocks/prose/view.ts'
import {absolute} from '../structured-data/parts.ts'
import {heading, link, paragraph, text} from './nodes.ts'

/** Running text: paragraphs, headings, quotations, and lists within lists. */
export function proseNodes(blocks: BlockView[]): BlockContent[] {
  const nodes: BlockContent[] = []
  for (const block of blocks) {
    const {style, listItem, level = 1} = block
    const spoken = phrases(block)
    if (listItem) place(nodes, {ordered: listItem === 'number', level, spoken})
    else if (style === 'h2' || style === 'h3') nodes.push({...heading(style === 'h2' ? 2 : 3, ''), children: spoken})
    else nodes.push(style === 'quote' ? {type: 'blockquote', children: [paragraph(...spoken)]} : paragraph(...spoken))
  }
  return nodes
}

interface Item {
  ordered: boolean
  level: number
  spoken: PhrasingContent[]
}

/** Adds an item to the list at the end of these nodes, or deeper in its last item. */
function place(nodes: BlockContent[], {ordered, level, spoken}: Item): void {
  const last = nodes.at(-1)
  const list: List =
    last?.type === 'list' && (level > 1 || last.ordered === ordered) ? last : {type: 'list', ordered, children: []}
  if (list !== last) nodes.push(list)
  const within = list.children.at(-1)
  // What stands in an item was made here and may hold any block.
  if (level > 1 && within) place(within.children as BlockContent[], {ordered, level: level - 1, spoken})
  else list.children.push({type: 'listItem', children: [paragraph(...spoken)]})
}

/** The words of a block with their marks; a claim is followed by its grade and its number in the record. */
function phrases({children, markDefs}: BlockView): PhrasingContent[] {
  return children.flatMap((span, index) => {
    const own = markDefs.filter(({_key}) => span.marks.includes(_key))
    const plain: PhrasingContent[] = span.text ? [text(span.text)] : []
    const bold: PhrasingContent[] =
      span.marks.includes('strong') && span.text.trim() ? [{type: 'strong', children: plain}] : plain
    const target = own.map(hrefOf).find((href) => href !== null)
    const linked = target && span.text.trim() ? [link(target, ...bold)] : bold
    const ending = own.filter(({_key}) => !children[index + 1]?.marks.includes(_key))
    return [...linked, ...ending.flatMap(noteOf)]
  })
}

function hrefOf(mark: MarkView): string | null {
  if (mark._type === 'internalLink' || mark._type === 'termMark') return absolute(mark.href)
  return mark._type === 'externalLink' ? mark.href : null
}

const noteOf = (mark: MarkView): PhrasingContent[] =>
  mark._type === 'claimMark'
    ? [text(` ${say(words.markdown.claimGraded, {number: mark.claim.number, grade: mark.claim.gradeWord})}`)]
    : []
