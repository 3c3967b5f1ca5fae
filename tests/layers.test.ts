import {glob, readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'

/** Which layer a file belongs to: the first folder here that it lies in. */
const LAYERS = {
  lake: 'sanity/lake/',
  commands: 'sanity/commands/',
  studio: 'sanity/studio/',
  seed: 'sanity/seed/',
  content: 'sanity/content/',
  read: 'sanity/',
  components: 'components/',
  app: 'app/',
  enhancements: 'enhancements/',
  lib: 'lib/',
} as const
type Layer = keyof typeof LAYERS

/** What each layer may import besides itself and packages; "types" means `import type` alone. */
const MAY_IMPORT: Record<Layer, Partial<Record<Layer, 'types' | 'values'>>> = {
  lib: {},
  lake: {lib: 'values'},
  components: {lib: 'values', content: 'types', read: 'types'},
  read: {lib: 'values'},
  content: {lib: 'values', read: 'values'},
  studio: {lib: 'values', read: 'values', content: 'values'},
  seed: {lib: 'values', content: 'values'},
  enhancements: {lib: 'values'},
  app: {lib: 'values', components: 'values', read: 'values', content: 'values', studio: 'values'},
  commands: {lib: 'values', read: 'values', seed: 'values', lake: 'values', content: 'values'},
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([#.][^']+)'/gm

const layerOf = (file: string) => (Object.keys(LAYERS) as Layer[]).find((layer) => file.startsWith(LAYERS[layer]))

/** Every import of a file that its layer forbids, as a sentence. */
function trespasses(file: string, source: string): string[] {
  const from = layerOf(file)
  if (!from) return []
  return [...source.matchAll(IMPORT)].flatMap(([, type, target = '']) => {
    const to = target.startsWith('#') ? target.slice(1) : path.join(path.dirname(file), target)
    const layer = layerOf(to)
    if (!layer || layer === from) return []
    const allowed = MAY_IMPORT[from][layer]
    return allowed === 'values' || (allowed === 'types' && type) ? [] : [`${file} (${from}) imports ${to} (${layer})`]
  })
}

describe('the layers', () => {
  test('no file imports what its layer may not', async () => {
    const files = await Array.fromAsync(glob('{app,components,enhancements,lib,sanity}/**/*.{ts,tsx}'))
    const found = await Promise.all(
      files
        .filter((file) => !/\.test\.tsx?$/.test(file))
        .map(async (file) => trespasses(file, await readFile(file, 'utf8'))),
    )
    expect(files.length).toBeGreaterThan(50)
    expect(found.flat()).toEqual([])
  })

  test('an import against the direction is named', () => {
    expect(trespasses('sanity/lake/lake.ts', "import {x} from '#sanity/content/registry.ts'")).toHaveLength(1)
    expect(trespasses('components/a/A.tsx', "import {view} from '#sanity/content/article/view.ts'")).toHaveLength(1)
    expect(trespasses('components/a/A.tsx', "import type {view} from '#sanity/content/article/view.ts'")).toEqual([])
    expect(trespasses('lib/text.ts', "import {read} from '../sanity/read.ts'")).toHaveLength(1)
  })
})
