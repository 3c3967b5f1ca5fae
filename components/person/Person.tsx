import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {PersonView} from '#sanity/content/person/view.ts'
import {Figure} from '../figure/Figure.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {ReadOnArticles} from '../read-on/ReadOnArticles.tsx'
import styles from './Person.module.css'

type Props = Omit<PersonView, 'meta'>

/** Who somebody is, what they may call themselves, and what interests they have. */
export function Person({name, roles, credentials, bio, interests, registration, photo, further}: Props) {
  return (
    <Sheet title={name} kicker={listed(roles)} standfirst={credentials}>
      {photo && (
        <div className={styles.photo}>
          <Figure image={photo} sizes="15rem" />
        </div>
      )}
      {bio && <p className={styles.bio}>{bio}</p>}
      {registration && (
        <p className={styles.bio}>
          {say(registration.checkedOn ? words.people.registeredChecked : words.people.registered, {
            body: registration.body ?? '',
            number: registration.number ?? '',
            day: registration.checkedOn?.words ?? '',
          })}
        </p>
      )}
      <Part title={words.people.interests} id="interests">
        <p>{interests}</p>
      </Part>
      <ReadOnArticles {...further} title={say(words.people.written, {name})} />
    </Sheet>
  )
}
