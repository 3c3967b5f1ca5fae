import type {ClientPerspective} from '@sanity/client'

const NAME = /^[A-Za-z0-9_-]+$/

/** A perspective as the Studio names it: "drafts", "published", or a stack such as "rSummer,drafts". Else drafts. */
export function perspectiveOf(text: string | null | undefined): ClientPerspective {
  const names = text?.split(',') ?? []
  if (names.length === 0 || !names.every((name) => NAME.test(name)) || names.includes('raw')) return 'drafts'
  const [only] = names
  return names.length === 1 && (only === 'published' || only === 'drafts') ? only : names
}
