import {Studio} from 'sanity'
import {config} from './config.ts'

/** The Studio with all that it is made of, in a chunk of its own: it takes the whole window. */
export const OpenStudio = () => (
  <div style={{blockSize: '100dvh', overflow: 'auto', overscrollBehavior: 'none', WebkitFontSmoothing: 'antialiased'}}>
    <Studio config={config} unstable_globalStyles />
  </div>
)
