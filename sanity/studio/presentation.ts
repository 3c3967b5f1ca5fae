import {defineDocuments, presentationTool} from 'sanity/presentation'
import {routes} from '#sanity/content/preview/addresses.ts'

/** The preview beside the Studio: which document is the main one of a page, and how drafts are switched on. */
export const presentation = presentationTool({
  title: 'Preview',
  resolve: {
    mainDocuments: defineDocuments(
      routes.map(([route, type]) => ({route, filter: '_type == $type && slug.current == $slug', params: {type}})),
    ),
  },
  previewUrl: {previewMode: {enable: '/api/draft-mode/enable', disable: '/api/draft-mode/disable'}},
})
