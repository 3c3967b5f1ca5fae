/** A query, its answer, and the parameters that it is asked with. */
export type Case = readonly [query: string, answer: unknown, params?: Record<string, unknown>]
