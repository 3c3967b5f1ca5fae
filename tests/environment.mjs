import {TestEnvironment} from 'jest-environment-jsdom'

/** Web platform globals that React's server runtime and @sanity/client need and jsdom does not have. */
const MISSING = [
  'TextDecoder',
  'TextEncoder',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'BroadcastChannel',
  'structuredClone',
]

export default class BrowserWithWebStreams extends TestEnvironment {
  constructor(...args) {
    super(...args)
    for (const name of MISSING) if (!(name in this.global)) this.global[name] = globalThis[name]
  }
}
