import {type SeedDocument, slug} from './reference.ts'

/** The byline: the editors as a group. No single author or reviewer is named, because there is none to name. */
export const people: SeedDocument[] = [
  {
    _id: 'person-editors',
    _type: 'person',
    name: 'The editors',
    slug: slug('the-editors'),
    roles: ['author', 'editor'],
    bio: 'The editors write the pages of this site, check every source and grade every claim. They are not clinicians.',
    interests: 'None declared: nothing on this site is sold.',
  },
]
