import {presentationTool} from 'sanity/presentation'
import {locations, mainDocuments} from './locations.ts'

/** The site beside the Studio: drafts as they are typed, and every text leading to its field. */
export const presentation = presentationTool({
  title: 'Preview',
  resolve: {locations, mainDocuments},
  previewUrl: {previewMode: {enable: '/api/draft-mode/enable', disable: '/api/draft-mode/disable'}},
})
