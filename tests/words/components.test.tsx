import {expect, test} from '@jest/globals'
import {render} from '@testing-library/react'
import {everyExample} from '../components/examples.ts'

import {plainTexts, withAccents, wordsIn} from './plain.ts'

// Read when the words are first asked for: every import of a component stands after it.
process.env.SITE_LANGUAGE = 'ar-XB'
const examples = await everyExample()

test.each(examples)('$name, all of it in the language of the site', ({element}) => {
  const shown = withAccents(element)
  expect(plainTexts(render(shown).container.innerHTML, wordsIn(shown))).toEqual([])
})
