import {words} from '#lib/words/language.ts'
import {articleCardView} from '../article/card/view.ts'
import {moreOn} from '../article/near/view.ts'
import {figureViewOrNull} from '../blocks/figure/view.ts'
import {dateViewOrNull} from '../dates.ts'
import {metaView} from '../meta/view.ts'
import {bylineView} from './byline/view.ts'
import type {Person} from './query.ts'

export type PersonView = ReturnType<typeof personView>

/** A person on their own page. */
export function personView(person: Person) {
  const {roles, bio, interests, photo, registration} = person
  const named = bylineView(person)
  return {
    ...named,
    roles: roles.map((role) => words.people.roles[role]),
    bio,
    interests,
    photo: figureViewOrNull(photo),
    registration: registration && {...registration, checkedOn: dateViewOrNull(registration.checkedOn)},
    further: {
      articles: person.articles.map(articleCardView),
      more: moreOn(named.name, person.articleCount > person.articles.length),
    },
    meta: metaView({title: named.name, description: bio, path: named.href, image: photo?.image, kind: 'person'}),
  }
}
