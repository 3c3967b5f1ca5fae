import {stegaClean} from '@sanity/client/stega'
import type {SearchActionLeaf, WebSite, WithActionConstraints, WithContext} from 'schema-dts'
import type {HomeView} from '../home/view.ts'
import {SEARCH_PATH} from '../search/request.ts'
import {absolute, pageParts} from './parts.ts'

/** Structured data of the front page: the site, who publishes it, and how programs may search it. */
export const frontPage = ({meta, name, tagline}: Pick<HomeView, 'meta' | 'name' | 'tagline'>) =>
  stegaClean({
    ...pageParts(meta),
    '@type': 'WebSite',
    name,
    ...(tagline && {alternativeHeadline: tagline}),
    publisher: {'@type': 'Organization', name, url: absolute('/')},
    potentialAction: search(),
  } satisfies WithContext<WebSite>)

/** https://schema.org/docs/actions.html: the part in braces is for the program to fill in. */
const search = () =>
  ({
    '@type': 'SearchAction',
    target: {'@type': 'EntryPoint' as const, urlTemplate: `${absolute(SEARCH_PATH)}?q={question}`},
    'query-input': 'required name=question',
  }) satisfies WithActionConstraints<SearchActionLeaf>
