import type {Server} from 'node:http'
import type {Lake} from './context.ts'

/** Serves the lake's WebSockets; answers with the function that closes them all. */
export function attachSockets(_server: Server, _lake: Lake): () => void {
  return () => {}
}
