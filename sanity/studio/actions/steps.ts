import type {BeforePublish} from './before-publish.ts'
import {redirectOnSlugChange} from './redirect-on-slug-change.ts'

/** What may have to change in other documents before one is published, in no order. */
export const steps: readonly BeforePublish[] = [redirectOnSlugChange]
