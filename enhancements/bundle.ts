/** The one file here that is not for browsers: it makes of the others what browsers load. */
import {existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {buildSync} from 'esbuild'

/** Whatever is in public/ is served under the site's root. */
const FOLDER = 'public/enhancements'

/** What runs before a page is painted, which the page waits for; and what may come later. */
const EARLY = 'enhancements/early.ts'
const LATE = 'enhancements/late.ts'

/** Bundles the enhancements into files named for what is in them, and gives the addresses of the two that pages load. */
export function bundleEnhancements(): {early: string; late: string} {
  const shared = {
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    target: 'es2022',
    outdir: FOLDER,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
  } as const
  const builds = [
    buildSync({...shared, entryPoints: [EARLY], format: 'iife'}),
    buildSync({...shared, entryPoints: [LATE], format: 'esm', splitting: true}),
  ]
  for (const {path: file, contents} of builds.flatMap(({outputFiles}) => outputFiles)) keep(file, contents)
  const outputs = builds.flatMap(({metafile}) => Object.entries(metafile.outputs))
  const addressOf = (entry: string) => {
    const [file = ''] = outputs.find(([, {entryPoint}]) => entryPoint === entry) ?? []
    return `/${path.relative('public', file)}`
  }
  return {early: addressOf(EARLY), late: addressOf(LATE)}
}

/** Several processes of a build may do this at once, and another site may be serving the folder. */
function keep(file: string, contents: Uint8Array): void {
  if (existsSync(file)) return
  const draft = `${file}.${process.pid}`
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(draft, contents)
  renameSync(draft, file)
}
