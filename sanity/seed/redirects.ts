import type {SeedDocument} from './reference.ts'

const redirect = (key: string, from: string, to: string): SeedDocument => ({
  _id: `redirect-${key}`,
  _type: 'redirect',
  from,
  to,
  permanent: true,
})

/** Addresses that people are likely to try. */
export const redirects = [
  redirect('faq', '/faq', '/questions'),
  redirect('corrections-policy', '/corrections-policy', '/corrections'),
]
