import {expect, test} from '@jest/globals'
import {generalHeaders} from './page-headers.ts'

test('browsers are told to stay with TLS where readers reach the site over it, and only there', () => {
  const told = (siteUrl: string) => generalHeaders(siteUrl)['strict-transport-security']
  expect(told('https://gut-skin.example')).toBe('max-age=31536000')
  expect(told('http://localhost:3000')).toBeUndefined()
})

test('every answer says that nothing is to be guessed, told to others, or used without need', () => {
  expect(Object.keys(generalHeaders('http://localhost:3000'))).toEqual([
    'x-content-type-options',
    'referrer-policy',
    'permissions-policy',
  ])
})
