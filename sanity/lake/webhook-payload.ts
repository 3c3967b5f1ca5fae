import {type ExprNode, evaluate, parse} from 'groq-js'
import type {Effect} from './changes.ts'
import type {Lake} from './context.ts'

/** Where changes are told to. Filter and projection are GROQ of the delta kind: `before()`, `after()`, `delta::…`. */
export interface Webhook {
  url: string
  secret: string
  dataset: string
  filter?: string
  projection?: string
}

/** What a webhook says about one change, as JSON; null when its filter leaves the change out. */
export type Payload = (lake: Lake, effect: Effect) => Promise<string | null>

/** Reads a webhook's GROQ once; throws groq-js's syntax error. */
export function payloadOf({dataset, filter, projection}: Webhook): Payload {
  const condition = filter ? parse(filter, {mode: 'delta'}) : null
  const shape = projection ? parse(`@${projection}`, {mode: 'delta'}) : null
  return async (lake, effect) => {
    const answer = (tree: ExprNode) => evaluateChange(lake, dataset, effect, tree)
    if (condition && (await answer(condition)) !== true) return null
    return JSON.stringify(shape ? await answer(shape) : (effect.after ?? effect.before))
  }
}

async function evaluateChange(lake: Lake, dataset: string, {before, after}: Effect, tree: ExprNode): Promise<unknown> {
  const published = lake.view(dataset, 'published', null)
  const value = await evaluate(tree, {
    root: after ?? before,
    before,
    after,
    dataset: published.list('all'),
    dereference: ({_ref}) => published.get(_ref),
    timestamp: lake.options.now(),
    sanity: {projectId: lake.options.projectId, dataset},
  })
  return value.get()
}
