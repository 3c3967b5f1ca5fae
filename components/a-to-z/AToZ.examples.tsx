import {AToZ} from './AToZ.tsx'
import {Letters} from './Letters.tsx'
import {byLetter} from './letters.ts'

const letters = byLetter(['5-HTP', 'Apples', 'Äpfel', 'Kefir'], (name) => name)

export const examples = {
  'goes by letters': (
    <>
      <Letters letters={letters} />
      <AToZ letters={letters}>
        {(names) => (
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </AToZ>
    </>
  ),
}
