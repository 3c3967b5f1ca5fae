import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {render} from '@testing-library/react'
import axe from 'axe-core'
import {everyExample, exampleFiles} from './examples.ts'

const examples = await everyExample()

/** Colours and sizes are not known here, and an example is a part of a page, not a page. */
const OUT_OF_REACH = {
  'color-contrast': {enabled: false},
  region: {enabled: false},
  'page-has-heading-one': {enabled: false},
  'heading-order': {enabled: false},
}

describe('every example', () => {
  test.each(examples)('$name, and has no accessibility fault', async ({element}) => {
    const {container} = render(element)
    const {violations} = await axe.run(container, {rules: OUT_OF_REACH})
    const faults = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
    expect(faults).toEqual([])
  })

  test('leads, with the others, to every component there is', () => {
    const seen = new Set(exampleFiles)
    for (const file of seen) for (const other of importedBy(file)) seen.add(other)
    const all = globSync('components/**/*.tsx')
    expect(all.filter((file) => !seen.has(file))).toEqual(UNSEEN)
  })
})

/** They show nothing of their own, and need the Studio around them. */
const UNSEEN = ['components/preview/EditTargets.tsx', 'components/preview/PreviewTools.tsx']

const importedBy = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.tsx)'/g)].map(([, to = '']) =>
    path.join(path.dirname(file), to),
  )
