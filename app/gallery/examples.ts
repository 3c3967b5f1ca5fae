import type {ReactNode} from 'react'

/** The examples of one component, by what each of them shows. */
export interface Shown {
  name: string
  folder: string
  examples: [name: string, element: ReactNode][]
}

const modules = import.meta.glob<Record<string, ReactNode>>('../../components/**/*.examples.tsx', {
  eager: true,
  import: 'examples',
})

/** Every component that has examples, in order of its folder. */
export const shown: Shown[] = Object.entries(modules).map(([path, examples]) => {
  const [folder = '', file = ''] = path.split('/').slice(-2)
  return {name: file.replace('.examples.tsx', ''), folder, examples: Object.entries(examples)}
})
