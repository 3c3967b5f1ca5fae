import {globSync} from 'node:fs'
import path from 'node:path'
import type {ReactElement} from 'react'

/** The files that hold the examples of components. */
export const exampleFiles = globSync('components/**/*.examples.tsx').sort()

/** Every example of every component, by a name for tests. What is read while components are loaded has to be set before. */
export async function everyExample(): Promise<{name: string; element: ReactElement}[]> {
  const modules: {examples: Record<string, ReactElement>}[] = await Promise.all(
    exampleFiles.map((file) => import(path.resolve(file))),
  )
  return exampleFiles.flatMap((file, index) =>
    Object.entries(modules[index]?.examples ?? {}).map(([name, element]) => ({
      name: `${path.basename(file, '.examples.tsx')} ${name}`,
      element,
    })),
  )
}
