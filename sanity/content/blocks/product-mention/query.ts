import {projection} from '#sanity/projection.ts'
import {product} from '../../product/query.ts'
import {requiredProse} from '../prose/query.ts'

/** A product where the text speaks of it. */
export const productMention = projection({product: ['product->', product], text: requiredProse})
