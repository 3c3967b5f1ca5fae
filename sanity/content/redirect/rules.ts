import {entryOf, registry} from '../registry.ts'
import {named} from '../rules/names.ts'
import {error, rule, type Subject, warning} from '../rules/rule.ts'
import {textOf} from '../rules/values.ts'
import type {Entry} from '../shown.ts'

const KINDS: Entry[] = Object.values(registry)

/** Only one redirect can answer at an address. */
export const addressIsUnique = rule('redirect-twice', function* ({document, neighbours}) {
  const from = textOf(document.from)
  const others = from ? neighbours.withValue('redirect', 'from', from) : []
  if (others.length === 0) return
  yield error(
    ['from'],
    `Another redirect leads from “${from}”, to ${others.map(({to}) => `“${textOf(to)}”`).join(', ')}.`,
    'Keep one of them.',
  )
})

/** Redirects end at a page: they lead neither to themselves nor in a circle. */
export const endsSomewhere = rule('redirect-loop', function* ({document, neighbours}) {
  const start = textOf(document.from)
  const seen = new Set<string>()
  for (let next = bare(document.to); start && next && !seen.has(next); ) {
    seen.add(next)
    if (next === start) {
      const steps = [...seen].map((step) => `“${step}”`).join(', then ')
      yield error(['to'], `This leads in a circle: from “${start}” to ${steps}.`, 'Let it lead to a page.')
      return
    }
    const [further] = neighbours.withValue('redirect', 'from', next)
    next = bare(further?.to)
  }
})

const bare = (target: unknown) => textOf(target).replace(/[?#].*/, '')

/**
 * A redirect answers only where there is no page: from a page that stands, it would never be followed. That does no
 * harm, and a page that is about to move has its redirect before it leaves, so that no reader finds nothing.
 */
export const leavesNoPage = rule('redirect-live', function* (subject) {
  const from = textOf(subject.document.from)
  const [page] = pagesAt(from, subject)
  const isList = KINDS.some(({listed = {}}) => Object.hasOwn(listed, from))
  if (!page && !isList) return
  const found = isList ? error : warning
  yield found(
    ['from'],
    page ? `${named(page)} stands at “${from}”.` : `“${from}” is a page of the site.`,
    'Change the address of that page first, or delete this redirect.',
  )
})

function pagesAt(path: string, {neighbours}: Subject) {
  const slug = path.split('/').at(-1) ?? ''
  return Object.keys(registry).flatMap((type) => {
    const isThere = slug !== '' && entryOf(type)?.path?.(slug) === path
    return isThere ? neighbours.withValue(type, 'slug.current', slug) : []
  })
}
