import {Agent, request} from 'node:http'

const agent = new Agent({keepAlive: true})

/** Asks a lake with JSON; answers with the status, once the whole answer is there, and how many milliseconds it took. */
export function post(url: string, token: string, body: object, signal?: AbortSignal) {
  const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'}
  const begun = performance.now()
  return new Promise<{status: number; took: number}>((resolve, reject) => {
    const asked = request(url, {method: 'POST', agent, headers, signal}, (answer) => {
      answer.on('error', reject)
      answer.resume().on('end', () => resolve({status: answer.statusCode ?? 0, took: performance.now() - begun}))
    })
    asked.on('error', reject)
    asked.end(JSON.stringify(body))
  })
}
