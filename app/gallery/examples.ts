import type {ReactNode} from 'react'

/** The examples of one component, by what each of them shows. */
export interface Shown {
  name: string
  folder: string
  examples: [name: string, element: ReactNode][]
}

interface Examples {
  examples: Record<string, ReactNode>
}

const files = import.meta.glob<Examples>('../../components/**/*.examples.tsx')

/** Every component that has examples, in order of its folder. */
export const shown = (): Promise<Shown[]> =>
  Promise.all(
    Object.entries(files).map(async ([path, load]) => {
      const [folder = '', file = ''] = path.split('/').slice(-2)
      const {examples} = await load()
      return {name: file.replace('.examples.tsx', ''), folder, examples: Object.entries(examples)}
    }),
  )
