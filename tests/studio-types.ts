import {Schema} from '@sanity/schema'
import {builtinTypes, extractSchema} from '@sanity/schema/_internal'
import type {SchemaTypeDefinition} from '@sanity/types'
import type {SchemaType} from 'groq-js'

/**
 * What the Studio lets editors write, as the official `schema extract` tells it with `--enforce-required-fields`.
 *
 * A field that the Studio requires is taken as given, though drafts and writes over the API can lack anything: the
 * site shows published documents, the Studio does not publish without these fields, and what slips in another way
 * is found by the parse in read.ts, left out of the page and reported. References are taken as whole for the same
 * reason: the lake does not let a document go that others refer to.
 */
export const studioTypes = (types: readonly SchemaTypeDefinition[]): SchemaType =>
  extractSchema(Schema.compile({name: 'site', types: [...builtinTypes, ...types]}), {enforceRequiredFields: true})
