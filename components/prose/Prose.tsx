import {PortableText, type PortableTextBlock} from '@portabletext/react'
import type {ProseView} from '#sanity/content/blocks/prose/view.ts'
import {blocks, lists} from './blocks.tsx'
import {marks} from './marks.tsx'
import styles from './Prose.module.css'

interface Props {
  text: ProseView
}

/** A few paragraphs or lists, with links and evidence marks. */
export function Prose({text}: Props) {
  return (
    <div className={styles.prose}>
      {/* Our marks are a closed union, the renderer's type an open one. */}
      <PortableText value={text as PortableTextBlock[]} components={{block: blocks, marks, ...lists}} />
    </div>
  )
}
