import {LLMS_FILE} from '#sanity/content/markdown/files.ts'
import {llmsText} from '#sanity/content/markdown/llms.ts'
import {siteOverview} from '#sanity/content/markdown/query.ts'
import {read} from '#sanity/read.ts'
import {text} from '../answers.ts'

export const dynamic = 'force-static'

/** GET /llms.txt — an overview of the site for language models; https://llmstxt.org */
export const GET = async (): Promise<Response> => text(llmsText(await read(siteOverview, {}, LLMS_FILE)), 'text/plain')
