import type {SchemaTypeDefinition} from '@sanity/types'
import {iconOf} from './icons.ts'
import {LOOKS} from './looks.tsx'

/** A type as editors see it: its schema says what it holds, this adds its sign, its preview and its inputs. */
export const dressed = (type: SchemaTypeDefinition): SchemaTypeDefinition =>
  Object.assign({}, type, {icon: iconOf(type.name)}, Object.hasOwn(LOOKS, type.name) && LOOKS[type.name])
