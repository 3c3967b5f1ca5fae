import {Missing} from './Missing.tsx'

export const examples = {
  'leads on': (
    <Missing
      title="There is no page here"
      text="It may have moved, or the address may be wrong."
      ways={[{title: 'The front page', href: '/'}]}
    />
  ),
}
