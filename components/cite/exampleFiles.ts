import type {CitationFiles} from '#sanity/content/citation/files.ts'

export const exampleFiles: CitationFiles = {
  csl: '/articles/example/citation.json',
  ris: '/articles/example/citation.ris',
}
