/** An overview of the site for language models: https://llmstxt.org */
export const LLMS_FILE = '/llms.txt'

/** The twin of a page in Markdown. */
export const markdownFile = (page: string) => `${page}/index.md`
