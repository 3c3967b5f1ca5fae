import type {SchemaTypeDefinition} from '@sanity/types'
import {ICONS} from './icons.ts'

/** A type as the Studio shows it: its schema says what it holds, this adds how it looks to editors. */
export function dressed(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const looks: Record<string, object> = LOOKS
  const icons: Record<string, unknown> = ICONS
  return Object.assign({}, type, {icon: icons[type.name]}, looks[type.name])
}

const LOOKS = {}
