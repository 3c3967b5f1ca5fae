import {stegaClean} from '@sanity/client/stega'
import {isPageId} from '#lib/page-ids.ts'
import {slugOf} from '#lib/slug.ts'
import {textOf} from '../prose/view.ts'
import type {Body} from './query.ts'

type Headings = Extract<Body[number], {_type: 'block'}>

/** Anchors of a body's headings by block key: made of their words, each once on the page, and none that the page has itself. */
export function anchors(body: Body): Map<string, string> {
  const taken = new Set<string>()
  const named = headings(body).map(({_key, text}) => {
    const slug = slugOf(text) || 'section'
    let anchor = slug
    for (let turn = 2; taken.has(anchor) || isPageId(anchor); turn++) anchor = `${slug}-${turn}`
    taken.add(anchor)
    return [_key, anchor] as const
  })
  return new Map(named)
}

/** The headings of a body as its table of contents. */
export function contentsOf(body: Body) {
  const anchorOf = anchors(body)
  return headings(body).map(({_key, text, level}) => ({id: anchorOf.get(_key) ?? _key, text, level}))
}

const headings = (body: Body) =>
  body
    .filter((block): block is Headings => block._type === 'block')
    .filter(({style}) => style === 'h2' || style === 'h3')
    .map((block) => ({
      _key: block._key,
      text: stegaClean(textOf(block)).trim(),
      level: block.style === 'h2' ? (2 as const) : (3 as const),
    }))
