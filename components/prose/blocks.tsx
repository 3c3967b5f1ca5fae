import type {PortableTextBlock, PortableTextComponentProps, PortableTextComponents} from '@portabletext/react'
import type {BlockView} from '#sanity/content/blocks/prose/view.ts'
import styles from './blocks.module.css'

type BlockProps = PortableTextComponentProps<PortableTextBlock & {anchor?: string | null}>

/** How paragraphs, headings, quotes and lists look. */
export const blocks = {
  normal: ({children}: BlockProps) => <p>{children}</p>,
  h2: ({children, value}: BlockProps) => (
    <h2 className={styles.h2} id={value.anchor ?? undefined}>
      {children}
    </h2>
  ),
  h3: ({children, value}: BlockProps) => (
    <h3 className={styles.h3} id={value.anchor ?? undefined}>
      {children}
    </h3>
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
