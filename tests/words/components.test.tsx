import {globSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {render} from '@testing-library/react'
import type {ReactElement} from 'react'

import {plainTexts, withAccents, wordsIn} from './plain.ts'

// Read when the words are first asked for: every import of a component stands after it.
process.env.SITE_LANGUAGE = 'ar-XB'
const files = globSync('components/**/*.examples.tsx').sort()
const modules: {examples: Record<string, ReactElement>}[] = await Promise.all(
  files.map((file) => import(path.resolve(file))),
)
const examples = files.flatMap((file, index) =>
  Object.entries(modules[index]?.examples ?? {}).map(([name, element]) => ({
    name: `${path.basename(file, '.examples.tsx')} ${name}`,
    element,
  })),
)

test.each(examples)('$name, all of it in the language of the site', ({element}) => {
  const shown = withAccents(element)
  expect(plainTexts(render(shown).container.innerHTML, wordsIn(shown))).toEqual([])
})
