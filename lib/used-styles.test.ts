import {expect, test} from '@jest/globals'
import {classesIn, readStyles, usedStyles} from './used-styles.ts'

const used = (css: string, ...classes: string[]) => usedStyles(readStyles(css), new Set(classes))

test.each([
  ['.a{top:0}', 'a rule whose class stands there'],
  ['.a .a:hover>p::before{top:0}', 'one that asks for nothing else'],
  ['.gone,.a{top:0}', 'a rule of which one selector may choose something'],
  ['p{top:0}', 'a rule without a class'],
  ['p:not(.gone){top:0}', 'what is for elements without a class'],
  [':is(.a,.gone) p{top:0}', 'what is for one class or another'],
  ['.a\\:b{top:0}', 'a class with a sign in its name'],
  ['[data-done] .a,:root:has(:target) .a{top:0}', 'what depends on more than classes'],
  ['@font-face{font-family:F;src:url(f.woff2)}', 'typefaces'],
  ['@keyframes k{0%{top:0}to{top:1px}}', 'movements'],
  ['@layer one,two;@layer one{.a{top:0}}', 'layers'],
  ['@layer one{.gone{top:0}}', 'a layer, whose place says which rules win'],
  ['@property --p{syntax:"*";inherits:true}', 'properties'],
  ['@media (width>1px){.a{top:0}@supports (top:0){p{top:0}}}', 'conditions around what stays'],
  ['.a{top:0;.gone &{top:1px}}', 'rules within a rule that stays'],
])('%s stays: %s', (css) => {
  expect(used(css, 'a', 'a:b')).toBe(css)
})

test.each([
  ['.gone{top:0}'],
  ['.a.gone{top:0}'],
  ['.a .gone,.gone .a{top:0}'],
  ['.a:hover+.gone::after{top:0}'],
  ['@media print{.gone{top:0}}'],
  ['@supports (top:0){@container (width>1px){.gone{top:0}}}'],
  ['.gone{.a{top:0}}'],
])('%s goes, since no element has the class', (css) => {
  expect(used(css, 'a')).toBe('')
})

test('what stays keeps its order and its text', () => {
  const css = '.a{top:0}.gone{top:1px}@media print{.gone{top:2px}.a{ TOP:3px ;}}p{top:4px}'
  expect(used(css, 'a')).toBe('.a{top:0}@media print{.a{ TOP:3px ;}}p{top:4px}')
})

test('the classes of a page are those of all its elements', () => {
  expect(classesIn(`<p id="x" class="a  b"><i\nclass='c'></i><b class=""></b></p>`)).toEqual(new Set(['a', 'b', 'c']))
})
