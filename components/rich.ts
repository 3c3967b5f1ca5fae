import {createElement, Fragment, type ReactNode} from 'react'
import type {ArgumentsOf, TagsOf} from '#lib/words/arguments.ts'
import {listPlaces} from '#lib/words/in-locale.ts'
import {compile} from '#lib/words/say.ts'

type Values<M extends string> = ArgumentsOf<M, ReactNode> & Record<TagsOf<M>, (text: ReactNode) => ReactNode>

/** A message with elements in it, as arguments or for its tags: rich(words.x, {day: <time>…</time>, link: (text) => <a>{text}</a>}). */
export const rich = <M extends string>(message: M, values: Values<M>): ReactNode =>
  inARow([compile(message).format<ReactNode>({...values, ...ofTags(values)})].flat())

/** What stands within a tag comes in pieces. */
const ofTags = (values: object) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'function' ? [[name, (pieces: ReactNode[]) => value(inARow(pieces))]] : [],
    ),
  )

/** Elements as a list: "A, B, C", or "A, B and C". */
export const richList = (items: ReactNode[], kind: 'unit' | 'conjunction' = 'unit'): ReactNode =>
  inARow(listPlaces(items.length, kind).map(({type, value}) => (type === 'element' ? items[Number(value)] : value)))

/** Pieces that never change places, and need no keys. */
const inARow = (pieces: ReactNode[]): ReactNode => createElement(Fragment, null, ...pieces)
