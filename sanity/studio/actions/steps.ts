import type {BeforePublish} from './before-publish.ts'

/** What publishing does to other documents first. */
export const steps: readonly BeforePublish[] = []
