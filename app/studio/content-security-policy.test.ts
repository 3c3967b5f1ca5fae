import {expect, test} from '@jest/globals'
import {contentSecurityPolicy} from './content-security-policy.ts'

test('over the embedded lake the Studio may ask nobody but its own origin', () => {
  const policy = contentSecurityPolicy({hosted: false, dev: false})
  expect(policy).not.toMatch(/https?:|wss?:|unsafe-eval/)
  expect(policy).toContain("connect-src 'self';")
})

test('over hosted Sanity it may ask Sanity too', () => {
  const policy = contentSecurityPolicy({hosted: true, dev: false})
  expect(policy).toContain("connect-src 'self' https://*.sanity.io https://*.sanity-cdn.com wss://*.api.sanity.io;")
})
