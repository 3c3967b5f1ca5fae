/** A page of ours. */
export const STUDIO = 'http://localhost:3000'
/** The headers of a request; one that is null is left out. */
export type Headers = Record<string, string | null>

/** Names that lead to this machine because somebody else says so (DNS rebinding), or that only look like ours. */
export const FOREIGN_HOSTS: Headers[] = [
  {host: 'evil.example'},
  {host: 'evil.example:3000'},
  {host: 'localhost.evil.example'},
  {host: 'localhost.evil.example:3000', origin: 'http://localhost.evil.example:3000'},
  {host: '127.0.0.1.evil.example'},
  {host: '127.0.0.1.nip.io'},
  {host: 'LOCALHOST.EVIL.EXAMPLE'},
  {host: 'notlocalhost'},
  {host: 'localhost.'},
  {host: 'localhost@evil.example'},
  {host: 'localhost:3000@evil.example'},
  {host: 'evil.example#localhost'},
  {host: 'localhost, evil.example'},
  {host: '0.0.0.0'},
  {host: '[::ffff:127.0.0.1]'},
  {host: '2130706433'},
  {host: ''},
  {host: 'evil.example', 'x-forwarded-host': 'localhost:3000'},
  {host: 'evil.example', forwarded: 'host=localhost:3000'},
  {host: 'evil.example', 'x-host': 'localhost', 'x-forwarded-server': 'localhost', 'x-original-host': 'localhost'},
]

/** Pages that may not write, and may not read with the cookie of an editor. */
export const FOREIGN_ORIGINS: Headers[] = [
  {origin: 'https://evil.example'},
  {origin: 'null'},
  {origin: 'file://'},
  {origin: 'http://localhost.evil.example:3000'},
  {origin: 'http://localhost:3000.evil.example'},
  {origin: 'http://evil.example:3000'},
  {origin: 'http://localhost:3001'},
  {origin: 'http://127.0.0.1:3001'},
  {origin: 'http://localhost'},
  {origin: 'https://localhost:3000'},
  {origin: 'http://localhost.:3000'},
  {origin: 'http://localhost:3000@evil.example'},
  {origin: 'http://[::ffff:127.0.0.1]:3000'},
  {origin: 'chrome-extension://localhost:3000'},
  {origin: 'http://localhost:3000, https://evil.example'},
  {origin: 'https://evil.example', 'x-forwarded-host': 'evil.example'},
  {origin: 'https://evil.example', host: 'localhost:3000', 'x-forwarded-proto': 'https'},
  {origin: 'https://evil.example', referer: `${STUDIO}/studio`},
  {origin: 'HTTPS://EVIL.EXAMPLE'},
  {origin: ''},
]
