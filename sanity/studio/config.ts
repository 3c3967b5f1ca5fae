import {createClient} from '@sanity/client'
import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {publicEnv} from '#lib/public-env.ts'
import {entryOf, types} from '#sanity/content/registry.ts'
import {withReviews} from './actions/actions.ts'
import {withUse} from './actions/delete.tsx'
import {ShareLink} from './actions/share-link.tsx'
import {API_VERSION} from './api-version.ts'
import {CommitSoon} from './CommitSoon.tsx'
import {FocusedInput} from './FocusedInput.tsx'
import {withChecklist} from './inspectors/checklist/inspector.ts'
import {shownOnInspector} from './inspectors/shown-on/inspector.ts'
import {installLocalFetch} from './local-fetch.ts'
import {Mark} from './Mark.tsx'
import {presentation} from './presentation.ts'
import {dressed} from './previews/dressed.ts'
import {structure} from './structure.ts'
import {newDocumentOptions, templates} from './templates.ts'
import {theme} from './theme.ts'
import {healthTool} from './tools/health/tool.ts'
import {ruled} from './validation.ts'

const {projectId, dataset, lakeUrl} = publicEnv

if (lakeUrl && typeof window !== 'undefined') installLocalFetch(lakeUrl)

const isSingleton = (type: string) => entryOf(type)?.singleton === true

/** What may be done to the one document of its kind: it is neither copied nor taken away. */
const FOR_SINGLETONS = new Set(['publish', 'discardChanges', 'discardVersion', 'restore'])

/** A session kept in a cookie has no token, and by their token the site knows whether somebody may share a draft. */
const OVER_HOSTED = {auth: {loginMethod: 'token' as const}}

/** The Studio, over the embedded lake or hosted Sanity; only the host differs. */
export const config = defineConfig({
  name: 'default',
  title: 'Gut–skin axis',
  basePath: '/studio',
  projectId,
  dataset,
  ...(lakeUrl ? overLake(lakeUrl) : OVER_HOSTED),
  icon: Mark,
  theme,
  schema: {types: types.map(dressed).map(ruled), templates},
  plugins: [structureTool({title: 'Desk', structure}), presentation, visionTool({defaultApiVersion: API_VERSION})],
  tools: (tools) => [...tools, healthTool],
  document: {
    actions: (actions, {schemaType}) => [
      ...withReviews(
        isSingleton(schemaType) ? actions.filter(({action}) => action && FOR_SINGLETONS.has(action)) : withUse(actions),
      ),
      ShareLink,
    ],
    inspectors: (inspectors) => [...withChecklist(inspectors), shownOnInspector],
    components: {unstable_layout: CommitSoon},
    newDocumentOptions,
    comments: {enabled: false},
    askToEdit: {enabled: false},
  },
  form: {components: {input: FocusedInput}},
  releases: {enabled: true},
  scheduledPublishing: {enabled: false},
  scheduledDrafts: {enabled: false},
  tasks: {enabled: false},
  announcements: {enabled: false},
  mediaLibrary: {enabled: false},
})

function overLake(apiHost: string) {
  return {
    apiHost,
    unstable_clientFactory: (options: Parameters<typeof createClient>[0]) =>
      createClient({...options, apiHost, useProjectHostname: false}),
    auth: {
      loginMethod: 'token' as const,
      redirectOnSingle: true,
      providers: [{name: 'local', title: 'Local editor', url: `${apiHost}/v1/auth/login/local`}],
    },
    // The lake has no events service: the history panel goes by the log of transactions.
    beta: {eventsAPI: {documents: false, releases: false}},
  }
}
