import {ReadOn} from './ReadOn.tsx'

export const examples = {
  'leads on': (
    <ReadOn pages={[{id: 'a', title: 'Leaky gut', href: '/articles/leaky-gut', text: 'Two ideas, one name.'}]} />
  ),
}
