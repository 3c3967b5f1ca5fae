import {z} from 'zod'
import type {Role} from './context.ts'

/** The roles as the Studio names them. */
export const ROLES = {
  viewer: {name: 'viewer', title: 'Viewer', description: 'Can read everything and change nothing'},
  editor: {name: 'editor', title: 'Editor', description: 'Can edit and publish all documents'},
  reviewer: {name: 'reviewer', title: 'Reviewer', description: 'Can also mark documents as reviewed'},
  administrator: {name: 'administrator', title: 'Administrator', description: 'Can also manage the project'},
  importer: {name: 'importer', title: 'Importer', description: 'Puts back what was exported, as it was'},
} satisfies Record<Role, {name: string; title: string; description: string}>

/** A role of a person or a script; an importer is neither. */
export const GivenRole = z.enum(['viewer', 'editor', 'reviewer', 'administrator'])
export type GivenRole = z.infer<typeof GivenRole>

/** How commands list the roles to choose from. */
export const ROLE_CHOICE = GivenRole.options.join('|')
