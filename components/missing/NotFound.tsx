import {indexes} from '../frame/indexes.ts'
import {Missing} from './Missing.tsx'

/** An address that leads nowhere, and ways on. */
export const NotFound = () => (
  <Missing
    title="There is no page here"
    text="It may have moved, or the address may be wrong."
    ways={[{title: 'The front page', href: '/'}, ...indexes]}
  />
)
