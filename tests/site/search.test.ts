import {describe, expect, test} from '@jest/globals'
import {editor, eventually, visit} from './editor.ts'

const client = editor()
const titles = (html: string) =>
  [...html.matchAll(/<h3[^>]*><a[^>]*>(.*?)<\/a><\/h3>/g)].map(([, title = '']) => title.replaceAll(/<[^>]*>/g, ''))

describe('the search page', () => {
  test('answers a form that was sent without script, with what was looked for marked', async () => {
    const {status, html} = await visit('/search?q=spots')
    expect([status, titles(html)[0]]).toEqual([200, 'Persistent inflammatory acne'])
    expect(html).toMatch(/<mark[^>]*>spots<\/mark>/i)
    expect(html).toMatch(/<form[^>]*action="\/search"/)
  })

  test('is told to no index once something was asked, sets no cookie, and is kept nowhere', async () => {
    const asked = await visit('/search?q=spots')
    expect(asked.html).toContain('<meta name="robots" content="noindex"')
    expect(asked.headers.get('set-cookie')).toBeNull()
    expect(asked.headers.get('cache-control')).toMatch(/no-store/)
    const {html} = await visit('/search')
    expect(html).not.toContain('noindex')
  })

  test('shows whatever was typed as text', async () => {
    const {status, html} = await visit(`/search?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`)
    expect(status).toBe(200)
    expect(html).not.toContain('<img src=x')
  })

  test('answers the longest of questions', async () => {
    expect((await visit(`/search?q=${'*.?(['.repeat(2000)}`)).status).toBe(200)
  })

  test('says to networks and machines what it is, and nothing of what was asked', async () => {
    for (const path of ['/search', '/search?q=spots']) {
      const {html} = await visit(path)
      const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
      expect(JSON.parse(json)).toMatchObject({'@type': 'SearchResultsPage', url: expect.stringMatching(/\/search$/)})
      expect(html).toContain('<meta property="og:title" content="Search"/>')
      expect(html).toMatch(/<meta property="og:image" content="[^"]*\/cards\/search\.png\?v=/)
    }
  })

  test('is led to by every page', async () => {
    for (const path of ['/', '/foods/kefir', '/missing']) {
      expect((await visit(path)).html).toMatch(/<a [^>]*href="\/search"/)
    }
  })
})

describe('an address without a page', () => {
  test('names the nearest pages, and has its words ready to search for', async () => {
    const {status, html, headers} = await visit('/articles/leeky-gutt')
    expect([status, headers.get('set-cookie')]).toEqual([404, null])
    expect(html).toMatch(/<a [^>]*href="\/articles\/leaky-gut"/)
    expect(html).toMatch(/<input [^>]*name="q"[^>]*value="leeky gutt"/)
    expect(html).toContain('<meta name="robots" content="noindex"')
  })

  test('that says nothing we know gets the plain page', async () => {
    const {status, html} = await visit('/xqzvw-jjkkq')
    expect([status, html.includes('Did you look for')]).toEqual([404, false])
  })

  test('is shown as text, whatever it is', async () => {
    const {status, html} = await visit(`/articles/${encodeURIComponent('"><img src=x onerror=alert(1)>kefir')}`)
    expect([status, html.includes('<img src=x')]).toEqual([404, false])
  })
})

describe('what is published', () => {
  test('is found under its new words soon after, and no longer under the old ones', async () => {
    const {name} = await client.fetch('*[_id == "food-kefir"][0]{name}')
    await client.patch('food-kefir').set({name: 'Zymurgic milk'}).commit()
    const found = await eventually(
      () => visit('/search?q=zymurgic'),
      ({html}) => titles(html).includes('Zymurgic milk'),
    )
    expect(titles(found.html)).toContain('Zymurgic milk')
    await client.patch('food-kefir').set({name}).commit()
    const back = await eventually(
      () => visit('/search?q=zymurgic'),
      ({html}) => titles(html).length === 0,
    )
    expect(titles(back.html)).toEqual([])
  })

  test('is suggested while somebody types', async () => {
    const {html, headers} = await visit('/search/suggest.json?q=kef')
    expect(JSON.parse(html).suggestions[0]).toEqual({title: 'Kefir', href: '/foods/kefir', kindWord: 'Food'})
    expect(headers.get('cache-control')).toContain('max-age')
  })
})
