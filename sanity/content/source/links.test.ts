import {expect, test} from '@jest/globals'
import {bareDoi, linksOf} from './links.ts'

test('a source is asked for at its DOI, its PubMed number and its address', () => {
  expect(linksOf({doi: '10.1/A(b)<c>', pmid: '12', url: 'https://example.org/a'}).map(({href}) => href)).toEqual([
    'https://doi.org/10.1/a(b)%3Cc%3E',
    'https://pubmed.ncbi.nlm.nih.gov/12/',
    'https://example.org/a',
  ])
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'no address'])('%s is never asked for', (url) => {
  expect(linksOf({doi: null, pmid: null, url})).toEqual([])
})

test.each(['10.1/AbC', 'https://doi.org/10.1/abc', 'doi: 10.1/abc', ' http://dx.doi.org/10.1/ABC '])(
  '%s is one DOI, however it is written',
  (doi) => expect(bareDoi(doi)).toBe('10.1/abc'),
)
