'use client'
// Only in the browser is it known which element shows a field; no visitor loads this.
import {type ReactNode, useEffect, useRef, useState} from 'react'
import {createPortal} from 'react-dom'
import styles from './InPlace.module.css'
import {partShowing, place, type Target} from './place-of.ts'

interface Piece {
  key: string
  /** The field that it is about. */
  target: Target
  content: ReactNode
}

interface Props {
  /** What the pieces at one place are called, for those who hear the page. */
  label: string
  pieces: Piece[]
}

/** The pieces at one part of the page, and the element beside it that holds them. */
interface Group {
  holder: HTMLElement
  pieces: Piece[]
}

/** Shows each piece beside the part of the page that shows its field, as far as anything does. */
export function InPlace({label, pieces}: Props) {
  const [groups, setGroups] = useState<Group[]>([])
  /** By the part that each stands beside; kept while pieces change, or whoever reads one loses their place in it. */
  const {current: holders} = useRef(new Map<HTMLElement, HTMLElement>())
  useEffect(() => {
    const settle = () => {
      const parts = Map.groupBy(pieces, ({target}) => partShowing(target))
      for (const [part, holder] of holders) {
        if (parts.has(part)) continue
        holder.remove()
        holders.delete(part)
      }
      const settled = [...parts].flatMap(([part, of]) => {
        if (!part) return []
        const holder = holders.get(part) ?? newHolder(label)
        holders.set(part, holder)
        place(holder, part)
        return [{holder, pieces: of}]
      })
      setGroups((before) => (isSame(before, settled) ? before : settled))
    }
    settle()
    // The page is made anew as somebody types, and its parts are others then.
    const seen = new MutationObserver((changes) => {
      if (changes.some(({target}) => !isWithin(target, holders))) settle()
    })
    seen.observe(document.body, {subtree: true, childList: true, attributeFilter: ['data-sanity']})
    return () => seen.disconnect()
  }, [holders, label, pieces])
  useEffect(
    () => () => {
      for (const holder of holders.values()) holder.remove()
      holders.clear()
    },
    [holders],
  )
  return groups.flatMap(({holder, pieces: of}) => of.map(({key, content}) => createPortal(content, holder, key)))
}

function newHolder(label: string): HTMLElement {
  const holder = document.createElement('div')
  holder.className = styles.beside ?? ''
  holder.role = 'note'
  holder.ariaLabel = label
  return holder
}

const isSame = (some: Group[], others: Group[]): boolean =>
  some.length === others.length &&
  some.every(({holder, pieces}, index) => {
    const other = others[index]
    return holder === other?.holder && pieces.every((piece, place) => piece === other.pieces[place])
  })

const isWithin = (node: Node, holders: Map<HTMLElement, HTMLElement>): boolean =>
  [...holders.values()].some((holder) => holder.contains(node))
