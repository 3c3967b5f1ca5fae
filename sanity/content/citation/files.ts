/** Where the citations of a page are, for the "Cite" beside it: all sources that the page names, in one file. */
export const citationFiles = (page: string) => ({csl: `${page}/citation.json`, ris: `${page}/citation.ris`})

export type CitationFiles = ReturnType<typeof citationFiles>
