import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import type {ArrayDefinition, BlockDefinition} from '@sanity/types'
import type {PropsWithChildren} from 'react'

/** Words of others stand apart in the editor, for nobody checks them for loaded words. */
const Quoted = ({children}: PropsWithChildren) => (
  <span style={{background: 'color-mix(in srgb, currentColor 9%, transparent)', borderRadius: '2px'}}>{children}</span>
)

type Member = ArrayDefinition['of'][number]

/** A member of a text; the decorators that are ours get a sign and a look. */
export function withShownMarks(member: Member): Member {
  if (member.type !== 'block') return member
  const {marks} = member as BlockDefinition // its type has just said so
  const decorators = marks?.decorators?.map((one) =>
    one.value === 'quoted' ? {...one, icon: BlockquoteIcon, component: Quoted} : one,
  )
  return {...member, marks: {...marks, decorators}} as Member
}
