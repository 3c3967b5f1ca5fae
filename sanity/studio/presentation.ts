import {presentationTool} from 'sanity/presentation'
import {entrance} from './entrance.ts'
import {locations, mainDocuments} from './locations.ts'

/** The site beside the Studio: drafts as they are typed, and every text leading to its field. */
export const presentation = presentationTool({
  title: 'Preview',
  resolve: {locations, mainDocuments},
  previewUrl: {
    previewMode: async ({client}) => ({
      enable: await entrance(client.config().token),
      // Its links would hold until somebody switches sharing off; "Share preview" makes some that end.
      shareAccess: false,
    }),
  },
})
