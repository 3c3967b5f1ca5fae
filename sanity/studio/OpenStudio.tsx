import {NextStudio} from 'next-sanity/studio/client-component'
import {config} from './config.ts'

/** The Studio with all that it is made of, in a chunk of its own. */
export const OpenStudio = () => <NextStudio config={config} />
