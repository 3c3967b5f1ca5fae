import {describe, expect, test} from '@jest/globals'
import {withoutRuntime} from '#lib/without-runtime.ts'

const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

describe('a page without the framework’s runtime', () => {
  test.each([
    ['a script in the page', '<script>self.__next_f.push([1,"<p>"])</script>'],
    ['a script with an id', '<script id="_R_">1 > 0\n&& go()</script>'],
    ['a script of the framework', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['a script for old browsers', '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
    ['a module', '<script type="module" src="/_next/a.js"></script>'],
    ['a script of another host', '<script src="https://example.org/enhancements/a.js"></script>'],
    ['a preload of a script', '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>'],
    ['a preload, its words in another order', '<link href="/_next/a.js" as="script" rel="preload"/>'],
    ['a mark between two texts', '<!-- -->'],
    ['the marks around a part', '<!--$--><!--/$-->'],
    ['the mark of a font', '<meta name="next-size-adjust" content=""/>'],
    ['a preload of a module', '<link rel="modulepreload" href="/_next/a.js"/>'],
  ])('has lost %s', (_what, part) => {
    expect(withoutRuntime(page(part, `<p>One</p>${part}<p>Two</p>`))).toBe(page('', '<p>One</p><p>Two</p>'))
  })

  test.each([
    ['its structured data', '<script type="application/ld+json">{"name":"\\u003c/script>\\u003cscript>"}</script>'],
    ['a script of ours', '<script src="/enhancements/early.ABC.js"></script>'],
    ['a module of ours', '<script type="module" src="/enhancements/late.ABC.js"></script>'],
    ['a preload of a font', '<link rel="preload" href="/a.woff2" as="font" crossorigin="" type="font/woff2"/>'],
    ['a preload of a picture', '<link rel="preload" as="image" imageSrcSet="/a.png 400w"/>'],
    ['a stylesheet', '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>'],
    [
      'a link to a feed that is called script',
      '<link rel="alternate" title="as=&quot;script&quot;" href="/feed.xml"/>',
    ],
    ['text that looks like a mark', '<p title="&lt;!-- a --&gt;">&lt;!-- b --&gt;</p>'],
    ['data with a mark in it', '<script type="application/ld+json">{"name":"\\u003c!-- c -->"}</script>'],
    ['text that speaks of scripts', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a template of its own', '<template id="row"><p>A row</p></template>'],
  ])('keeps %s', (_what, part) => {
    expect(withoutRuntime(page(part, part))).toBe(page(part, part))
  })

  test.each([
    '<!--$?--><template id="B:0"></template><p>Wait</p><!--/$--><div hidden id="S:0">Late</div>',
    '<template id="P:1"></template>',
  ])('is none where a part waits for a script to be seen: %s', (part) => {
    expect(withoutRuntime(page('', part))).toBeNull()
  })
})
