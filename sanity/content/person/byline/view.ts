import {stegaClean} from '@sanity/client/stega'
import {path} from '../schema.ts'
import type {Byline} from './query.ts'

export type BylineView = ReturnType<typeof bylineView>

/** A name with its page. */
export const bylineView = ({_id, name, slug, credentials}: Byline) => ({
  id: _id,
  name,
  href: path(stegaClean(slug)),
  credentials,
})
