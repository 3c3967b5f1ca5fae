import {stegaClean} from '@sanity/client/stega'
import {contentsOf} from '../blocks/body/anchors.ts'
import {bodyView} from '../blocks/body/view.ts'
import {claimRecord} from '../claim/record.ts'
import {metaView} from '../meta/view.ts'
import type {Page} from './query.ts'
import {path} from './schema.ts'

export type PageView = ReturnType<typeof pageView>

/** A page about the site itself. */
export function pageView({_id, title, slug, standfirst, body, seo}: Page) {
  const record = claimRecord()
  const href = path(stegaClean(slug))
  return {
    id: _id,
    title,
    href,
    standfirst,
    contents: contentsOf(body),
    body: bodyView(body, record),
    claims: record.all(),
    meta: metaView({title, description: standfirst, path: href, seo, kind: 'page'}),
  }
}
