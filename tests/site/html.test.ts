import {beforeAll, describe, expect, test} from '@jest/globals'
import {type ConfigData, HtmlValidate, type Report, StaticConfigLoader} from 'html-validate'
import {crawl} from './crawl.ts'
import {visit} from './editor.ts'

/** The standard of HTML and what it asks for the sake of accessibility. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Tables that become cards on a phone are laid out as blocks, and without their roles lose their meaning in Safari.
    'no-redundant-role': 'off',
    // The filters and the finder are forms that send nothing: they work by what is ticked, so there is nothing to submit.
    'wcag/h32': 'off',
    // No element of HTML is the list of a combobox, from which suggestions for a search are taken.
    'prefer-native-element': ['error', {exclude: ['listbox']}],
  },
}

/** Pages that no link leads to. */
const UNLINKED = [
  '/search',
  '/search?q=acne',
  '/search?q=zzzzzz',
  '/missing',
  '/unavailable',
  '/link-ended',
  '/preview-closed',
  '/no-such',
]

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG))

/** What is wrong with a page: the rule, what it says, and where. */
async function faultsOf(path: string, html: string): Promise<string[]> {
  const {results}: Report = await validator.validateString(html, path)
  return results.flatMap(({messages}) =>
    messages.map(({ruleId, message, selector, line, column}) => {
      const at = html.split('\n')[line - 1]?.slice(Math.max(0, column - 20), column + 80)
      return `${path}: ${ruleId}: ${message} (${selector ?? ''}: …${at}…)`
    }),
  )
}

const documents = new Map<string, string>()
beforeAll(async () => {
  const pages = await crawl()
  for (const path of UNLINKED) pages.set(path, await visit(path))
  for (const [path, {html}] of pages) if (html.startsWith('<!DOCTYPE html>')) documents.set(path, html)
}, 300_000)

describe('the HTML of the built site', () => {
  test('is valid on every page', async () => {
    const faults: string[] = []
    for (const [path, html] of documents) faults.push(...(await faultsOf(path, html)))
    expect(faults).toEqual([])
    expect(documents.size).toBeGreaterThan(180)
  }, 300_000)

  test('would be found at fault if it were not', async () => {
    const spoilt = documents.get('/')?.replace('</main>', '<p><div>No paragraph.</div></p><img src="a.png"></main>')
    const faults = await faultsOf('/', spoilt ?? '')
    expect(faults.map((fault) => fault.split(': ')[1])).toEqual(expect.arrayContaining(['close-order', 'wcag/h37']))
  })
})
