import type {Doc, Perspective} from './context.ts'
import {badRequest} from './errors.ts'

/** True for `drafts.x`. */
export const isDraft = (id: string) => id.startsWith('drafts.')

/** True for `versions.release.x`. */
export const isVersion = (id: string) => id.startsWith('versions.')

/** The release of `versions.release.x`; null for other ids. */
export const releaseOf = (id: string): string | null => (isVersion(id) ? (id.split('.')[1] ?? null) : null)

/** The id of the document that stands for a release. */
export const releaseDocument = (name: string) => `_.releases.${name}`

/** True for documents that the lake itself keeps, such as releases. */
export const isSystem = (id: string) => id.startsWith('_.')

/** True for ids nobody sees without a token: as hosted, every id with a dot. */
export const isPrivate = (id: string) => id.includes('.')

/** The id a draft or version is published under. */
export function publishedId(id: string): string {
  if (isDraft(id)) return id.slice('drafts.'.length)
  return isVersion(id) ? id.split('.').slice(2).join('.') : id
}

/** Reads the `perspective` parameter; without one the API version decides. */
export function parsePerspective(raw: string | null | undefined, apiVersion: string): Perspective {
  if (!raw) return apiVersion === 'X' || apiVersion >= '2025-02-19' ? 'published' : 'raw'
  const names = raw.startsWith('[') ? stringArray(raw) : raw.split(',')
  const layers = names.map((name) => (name.trim() === 'previewDrafts' ? 'drafts' : name.trim()))
  const [first] = layers
  if (!first || layers.some((layer) => !/^[A-Za-z0-9][\w-]*$/.test(layer))) throw badRequest('Invalid perspective')
  if (layers.length > 1 && layers.includes('raw')) throw badRequest('The perspective "raw" stands alone')
  if (layers.length === 1 && (first === 'raw' || first === 'published' || first === 'drafts')) return first
  return layers.filter((layer) => layer !== 'published')
}

/** Chooses what a perspective shows of one document's published, draft and version forms. */
export function visible(group: Doc[], perspective: Perspective): Doc[] {
  if (perspective === 'raw') return group
  if (perspective === 'published') return group.filter((doc) => !isDraft(doc._id) && !isVersion(doc._id))
  const layers = perspective === 'drafts' ? [perspective] : perspective
  const prefixes = layers.map((layer) => (layer === 'drafts' ? 'drafts.' : `versions.${layer}.`))
  for (const prefix of prefixes) {
    const doc = group.find(({_id}) => _id.startsWith(prefix))
    if (doc) return isUnpublishing(doc) ? [] : [overlaid(doc)]
  }
  return visible(group, 'published').map(overlaid)
}

const overlaid = (doc: Doc): Doc => ({...doc, _id: publishedId(doc._id), _originalId: doc._id})

/** Whether a version says that its document is to go when the release is published. */
export function isUnpublishing({_system}: Doc): boolean {
  return typeof _system === 'object' && _system !== null && 'delete' in _system && _system.delete === true
}

function stringArray(raw: string): string[] {
  try {
    const value: unknown = JSON.parse(raw)
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  } catch {}
  throw badRequest('Invalid perspective')
}
