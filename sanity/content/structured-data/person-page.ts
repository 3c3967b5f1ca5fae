import {stegaClean} from '@sanity/client/stega'
import type {ProfilePage, WithContext} from 'schema-dts'
import type {PersonView} from '../person/view.ts'
import {absolute, pageParts, person} from './parts.ts'

/** Structured data of a person's page: what they say of themselves, and what they wrote. */
export const personPage = (one: PersonView) =>
  stegaClean({
    ...pageParts(one.meta),
    '@type': 'ProfilePage',
    mainEntity: {
      ...person(one),
      ...(one.bio && {description: one.bio}),
      ...(one.roles.length > 0 && {jobTitle: one.roles}),
      ...(one.meta.image && {image: absolute(one.meta.image)}),
    },
    ...(one.further.articles.length > 0 && {
      hasPart: one.further.articles.map(({title, href, published}) => ({
        '@type': 'Article' as const,
        headline: title,
        url: absolute(href),
        datePublished: published.iso,
      })),
    }),
  } satisfies WithContext<ProfilePage>)
