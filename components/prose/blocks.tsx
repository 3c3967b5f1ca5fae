import {
  type PortableTextBlock,
  type PortableTextComponentProps,
  type PortableTextComponents,
  toPlainText,
} from '@portabletext/react'
import type {ReactNode} from 'react'
import type {BlockView} from '#sanity/content/blocks/prose/view.ts'
import {SectionLink} from '../section-link/SectionLink.tsx'
import styles from './blocks.module.css'

type BlockProps = PortableTextComponentProps<PortableTextBlock & {anchor?: string | null}>

/** A heading with a link to it beside it, where it has an address. */
const Linked = ({value, children}: {value: BlockProps['value']; children: ReactNode}) =>
  value.anchor ? (
    <div className={styles.linked}>
      {children}
      <SectionLink anchor={value.anchor} heading={toPlainText(value)} />
    </div>
  ) : (
    children
  )

/** How paragraphs, headings, quotes and lists look. */
export const blocks = {
  normal: ({children}: BlockProps) => <p>{children}</p>,
  h2: ({children, value}: BlockProps) => (
    <Linked value={value}>
      <h2 className={styles.h2} id={value.anchor ?? undefined}>
        {children}
      </h2>
    </Linked>
  ),
  h3: ({children, value}: BlockProps) => (
    <Linked value={value}>
      <h3 className={styles.h3} id={value.anchor ?? undefined}>
        {children}
      </h3>
    </Linked>
  ),
  quote: ({children}: BlockProps) => <blockquote className={styles.quote}>{children}</blockquote>,
} satisfies Record<BlockView['style'], unknown>

/** Lists in running text. */
export const lists: Pick<PortableTextComponents, 'list' | 'listItem'> = {
  list: {
    bullet: ({children}) => <ul className={styles.bullets}>{children}</ul>,
    number: ({children}) => <ol className={styles.numbers}>{children}</ol>,
  },
  listItem: ({children}) => <li>{children}</li>,
}
