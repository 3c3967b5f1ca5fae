import type {PortableTextMarkComponentProps} from '@portabletext/react'
import type {MarkView} from '#sanity/content/blocks/prose/view.ts'
import {EvidenceMark} from '../evidence/EvidenceMark.tsx'
import {TermMark} from '../term/TermMark.tsx'
import styles from './marks.module.css'

type Mark<T> = PortableTextMarkComponentProps & {value?: Extract<MarkView, {_type: T}> & {[other: string]: unknown}}

/** How each mark on running text looks; the compiler asks for a line when the model gains a mark. */
export const marks = {
  strong: ({children}: PortableTextMarkComponentProps) => <strong>{children}</strong>,
  quoted: ({children}: PortableTextMarkComponentProps) => <q>{children}</q>,
  claimMark: ({value, children}: Mark<'claimMark'>) =>
    value ? <EvidenceMark claim={value.claim}>{children}</EvidenceMark> : children,
  termMark: ({value, children}: Mark<'termMark'>) =>
    value ? (
      <TermMark term={value.term} plain={value.plain} href={value.href}>
        {children}
      </TermMark>
    ) : (
      children
    ),
  internalLink: ({value, children}: Mark<'internalLink'>) => <a href={value?.href}>{children}</a>,
  externalLink: ({value, children}: Mark<'externalLink'>) => (
    <a className={styles.external} href={value?.href} rel={value?.rel ?? undefined}>
      {children}
    </a>
  ),
} satisfies Record<MarkView['_type'] | 'strong' | 'quoted', unknown>
