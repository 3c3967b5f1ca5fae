import {expect, test} from '@jest/globals'
import {isOperator} from './operators.ts'

const LOCAL = {address: '127.0.0.1', headers: {host: 'localhost:3000'}, token: undefined}
const TOKEN = 'a-token-for-operators'

test.each([
  ['a program on this machine', LOCAL, true],
  ['the same over IPv6', {...LOCAL, address: '::1', headers: {host: '[::1]:3000'}}, true],
  ['somebody elsewhere', {...LOCAL, address: '203.0.113.9'}, false],
  ['somebody behind a proxy', {...LOCAL, headers: {host: 'localhost', 'x-forwarded-for': '203.0.113.9'}}, false],
  ['a page that gave itself this machine’s address', {...LOCAL, headers: {host: 'evil.example:3000'}}, false],
  ['a page of another site', {...LOCAL, headers: {host: 'localhost:3000', origin: 'https://evil.example'}}, false],
  ['no address and no host', {address: undefined, headers: {}, token: undefined}, false],
  ['a program on this machine without the token', {...LOCAL, token: TOKEN}, false],
  [
    'somebody elsewhere with the token',
    {address: '203.0.113.9', headers: {authorization: `Bearer ${TOKEN}`}, token: TOKEN},
    true,
  ],
  ['somebody with another token', {...LOCAL, headers: {authorization: `Bearer ${TOKEN}x`}, token: TOKEN}, false],
])('%s sees figures for operators: %#', (_name, asking, sees) => {
  expect(isOperator(asking)).toBe(sees)
})
