import type {Delivery} from './revalidation.ts'

/** The other site processes on the same content, where REDIS_URL joins them. Neither answer waits long, or throws. */
export interface Instances {
  /** Whether no instance has taken the delivery with this signature; from now on one has. True while nobody can tell. */
  claim(signature: string): Promise<boolean>
  /** Has all others refresh what a delivery names, at the latest once they can be told again. */
  tell(delivery: Delivery): Promise<void>
}

/** The site's process joins the others; routes, which Next.js bundles apart, find them here. */
const shared = globalThis as typeof globalThis & {otherInstances?: Instances}

/** Makes the other instances known to this one's routes. */
export function meet(others: Instances): void {
  shared.otherInstances = others
}

/** The other instances; null for a site of one process. */
export const otherInstances = (): Instances | null => shared.otherInstances ?? null
