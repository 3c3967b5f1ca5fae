import {Person} from './Person.tsx'

export const examples = {
  'names interests': (
    <Person
      id="person-editors"
      name="The editors"
      href="/people/editors"
      credentials={null}
      roles={['Author', 'Editor']}
      bio="We read studies and write what they say."
      interests="None."
      registration={{body: 'a council', number: '123', checkedOn: {iso: '2026-10-12', words: '12 October 2026'}}}
      photo={null}
      further={{articles: [], more: null}}
    />
  ),
}
