import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {chmod, cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

/** Debian keeps nginx where only administrators look. */
const env = {...process.env, PATH: [process.env.PATH, '/usr/sbin'].join(path.delimiter)}

/** The version of this machine's nginx; null where there is none. */
export const nginxVersion = (): string | null =>
  spawnSync('nginx', ['-v'], {env, encoding: 'utf8'}).stderr?.match(/nginx\/(\S+)/)?.[1] ?? null

/** What differs from machine to machine, as an operator would enter it in deploy/site.conf. */
interface Here {
  /** Host and port of the site process. */
  site: string
  port: number
  secret?: string
}

/** nginx with the shipped configuration, in a folder of its own. */
export interface Nginx {
  url: string
  pid: number
  /** What pages and files it keeps: coding and address of each. */
  kept(): Promise<string[]>
  /** What it logged of its answers. */
  log(): Promise<string>
  stop(): Promise<void>
}

/** Starts nginx with the files of deploy/, of which site.conf is edited. */
export async function startNginx({site, port, secret}: Here): Promise<Nginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'))
  await cp('deploy', folder, {recursive: true})
  const shipped = await readFile('deploy/site.conf', 'utf8')
  const edited = shipped
    .replace('localhost:3000', site)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    // By a function: $' in a text would stand for what follows.
    .replace("# '~^at-least-16-letters-digits-_-$'", (comment) => (secret ? `'~^${secret}$'` : comment))
  await writeFile(path.join(folder, 'site.conf'), edited)
  const url = `http://127.0.0.1:${port}`
  const {pid, stop} = await runNginx(folder, `${url}/metrics`)
  return {
    url,
    pid,
    async kept() {
      const found = await readdir(path.join(folder, 'pages'), {recursive: true, withFileTypes: true})
      const files = found.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name))
      const texts = await Promise.all(files.map((file) => readFile(file, 'latin1').catch(() => '')))
      return texts.flatMap((text) => /^KEY: (.+)$/m.exec(text)?.[1] ?? [])
    },
    log: () => readFile(path.join(folder, 'access.log'), 'utf8'),
    stop,
  }
}

/** Runs nginx with the nginx.conf in a folder, until it is stopped; then the folder goes, too. */
export async function runNginx(folder: string, answers: string): Promise<Pick<Nginx, 'pid' | 'stop'>> {
  await chmod(folder, 0o755) // started by root, its workers are nobody
  const child = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-g', 'daemon off;'], {env})
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  while (!(await fetch(answers).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with exit ${child.exitCode}: ${said}`)
    await wait(50)
  }
  return {
    pid: Number(child.pid),
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await rm(folder, {recursive: true, force: true})
    },
  }
}
