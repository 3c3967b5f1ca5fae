import type {ClaimRecord} from '../../claim/record.ts'
import {faqDigestView} from '../../faq/view.ts'
import {foodListDigestView} from '../../food-list/view.ts'
import {productView, relOf} from '../../product/view.ts'
import {symptomPatternDigestView} from '../../symptom-pattern/view.ts'
import {careCardView} from '../care-card/view.ts'
import {figureView} from '../figure/view.ts'
import {blockView, proseView} from '../prose/view.ts'
import {anchors} from './anchors.ts'
import type {Body, BodyBlock} from './query.ts'

export type BodyView = ReturnType<typeof bodyView>
export type BodyBlockView = BodyView[number]
export type BodyBlockName = BodyBlockView['_type']

/** A body ready to show, block by block; headings carry their anchor, claims their number on the page. */
export function bodyView(body: Body, record: ClaimRecord) {
  const anchorOf = anchors(body)
  return body.map((block) => blockOfBody(block, record, anchorOf))
}

function blockOfBody(block: BodyBlock, record: ClaimRecord, anchorOf: Map<string, string>) {
  const {_type, _key} = block
  switch (_type) {
    case 'block':
      return {...blockView(block, record), anchor: anchorOf.get(_key) ?? null}
    case 'figure':
      return {_type, _key, ...figureView(block)}
    case 'claimSet':
      return {_type, _key, title: block.title, claims: block.claims.map(record.cite)}
    case 'symptomPatternSet':
      return {
        _type,
        _key,
        title: block.title,
        patterns: block.patterns.map((one) => symptomPatternDigestView(one, record)),
      }
    case 'foodListSet':
      return {_type, _key, title: block.title, lists: block.lists.map((list) => foodListDigestView(list, record))}
    case 'faqSet':
      return {_type, _key, title: block.title, faqs: block.faqs.map((faq) => faqDigestView(faq, record))}
    case 'careCard':
      return {_type, _key, ...careCardView(block)}
    case 'doDont':
      return {_type, _key, title: block.title, dos: block.dos, donts: block.donts}
    case 'callout':
      return {_type, _key, title: block.title, tone: block.tone, text: proseView(block.text, record)}
    case 'productMention':
      return {
        ...{_type, _key},
        text: proseView(block.text, record, relOf(block.product.relationship)),
        product: productView(block.product, record),
      }
  }
}
