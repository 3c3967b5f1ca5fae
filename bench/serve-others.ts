import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {get, type IncomingMessage} from 'node:http'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {buffer} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'
import {runNginx} from '#tests/nginx.ts'

/** Somebody who serves pages. */
export interface Server {
  url: string
  pid: number
  stop(): Promise<void>
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** `next start` on the build of the running site. */
export async function startPlainNext(): Promise<Server> {
  const port = await freePort()
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    env: {...process.env, NODE_ENV: 'production'},
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(url).catch(() => null))) {
    if (child.exitCode !== null) throw new Error('next start ended; is there a build in NEXT_DIST_DIR?')
    await wait(100)
  }
  return {url, pid: Number(child.pid), stop: async () => void child.kill()}
}

/**
 * nginx with the settings of ours that matter to files, serving answers of a server from disk, packed as they came:
 * the first as /0, the second as /1.
 */
export async function startFileServer(from: string, paths: string[], headers: Record<string, string>): Promise<Server> {
  const port = await freePort()
  const folder = await mkdtemp(path.join(tmpdir(), 'files-'))
  const url = `http://127.0.0.1:${port}`
  for (const [index, page] of paths.entries()) {
    await mkdir(path.join(folder, 'root'), {recursive: true})
    await writeFile(path.join(folder, 'root', String(index)), await fetchPacked(from + page, headers))
  }
  await writeFile(
    path.join(folder, 'nginx.conf'),
    `worker_processes auto; pid nginx.pid; error_log error.log;
     events { worker_connections 8192; }
     http {
       sendfile on; tcp_nopush on; keepalive_requests 100000;
       open_file_cache max=20000 inactive=5m; open_file_cache_valid 1m;
       client_body_temp_path body; access_log access.log combined buffer=64k flush=5s;
       server { listen 127.0.0.1:${port}; root root; default_type text/html; }
     }`,
  )
  const {pid, stop} = await runNginx(folder, url)
  return {url, pid, stop}
}

/** An answer as it comes over the wire; fetch would unpack it. */
async function fetchPacked(url: string, headers: Record<string, string>): Promise<Buffer> {
  const [answer]: IncomingMessage[] = await once(get(url, {headers}), 'response')
  if (answer?.statusCode !== 200) throw new Error(`${url} answered ${answer?.statusCode}: it cannot be compared.`)
  return buffer(answer)
}
