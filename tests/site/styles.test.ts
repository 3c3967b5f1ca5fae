import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {PAGE_KINDS} from '../page-kinds.ts'
import {SITE} from './environment.ts'

let browser: Browser
let page: Page
let sheets: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  sheets = globSync(path.join(SITE.env.NEXT_DIST_DIR, 'static/**/*.css')).map((file) => readFileSync(file, 'utf8'))
})
afterAll(() => browser.close())

test.each(Object.values(PAGE_KINDS))(
  '%s brings every rule that one of its elements has need of, and leaves others out',
  async (at) => {
    await page.goto(SITE.url + at, {waitUntil: 'networkidle'})
    const told = await page.evaluate(rulesFor, sheets)
    expect(told.missing).toEqual([])
    expect([told.needed > 50, told.leftOut > 100]).toEqual([true, true])
  },
)

/** In the page: which rules of the build that are made for classes choose an element of it, and which of these it lacks. */
function rulesFor(build: string[]) {
  const styleRules = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule] : []),
      ...('cssRules' in rule ? styleRules(rule.cssRules as CSSRuleList) : []),
    ])
  const brought = new Set(
    [...document.styleSheets].flatMap(({cssRules}) => styleRules(cssRules)).map((rule) => rule.cssText),
  )
  const ofClasses = build
    .flatMap((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      return styleRules(sheet.cssRules)
    })
    .filter(({selectorText, parentRule}) => /\.[A-Za-z_]/.test(selectorText) && !(parentRule instanceof CSSStyleRule))
  /** Whatever the reader does, and for whatever part of an element the rule is. */
  const atAnyTime = (selector: string) =>
    selector
      .replace(/::[\w-]+(\([^)]*\))?/g, '')
      .replace(
        /:(hover|focus|focus-visible|focus-within|active|target|visited|checked|popover-open|open|defined)\b/g,
        '',
      )
      .replace(/(^|[\s>+~,(])(?=[\s>+~,)]|$)/g, '$1*')
  const chooses = (selector: string) => document.querySelector(atAnyTime(selector)) !== null
  const needed = ofClasses.filter(({selectorText}) => chooses(selectorText))
  return {
    needed: needed.length,
    leftOut: ofClasses.filter(({cssText}) => !brought.has(cssText)).length,
    missing: needed.filter(({cssText}) => !brought.has(cssText)).map(({selectorText}) => selectorText),
  }
}
