import {Children, type ReactNode} from 'react'
import type {ArgumentsOf, TagsOf} from '#lib/words/arguments.ts'
import {listPlaces} from '#lib/words/in-locale.ts'
import {compile} from '#lib/words/say.ts'

type Values<M extends string> = ArgumentsOf<M, ReactNode> & Record<TagsOf<M>, (text: ReactNode) => ReactNode>

/** A message with elements in it, as arguments or for its tags: rich(words.x, {day: <time>…</time>, link: (text) => <a>{text}</a>}). */
export const rich = <M extends string>(message: M, values: Values<M>): ReactNode =>
  Children.toArray(compile(message).format<ReactNode>({...values, ...keyed(values)}))

/** What stands within a tag comes as a list without keys. */
const keyed = (values: object) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (parts: ReactNode[]) => value(Children.toArray(parts)) : value,
    ]),
  )

/** Elements as a list: "A, B, C", or "A, B and C". */
export const richList = (items: ReactNode[], type: 'unit' | 'conjunction' = 'unit'): ReactNode =>
  Children.toArray(
    listPlaces(items.length, type).map(({type, value}) => (type === 'element' ? items[Number(value)] : value)),
  )
