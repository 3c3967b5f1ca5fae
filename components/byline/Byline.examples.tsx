import {Byline} from './Byline.tsx'

export const examples = {
  'names one': (
    <p>
      <Byline people={[{id: 'a', name: 'The editors', href: '/people/editors', credentials: null}]} />
    </p>
  ),
}
