import {ReadOn} from './ReadOn.tsx'

export const examples = {
  'leads on': (
    <ReadOn pages={[{id: 'a', title: 'Leaky gut', href: '/articles/leaky-gut', text: 'Two ideas, one name.'}]} />
  ),
  'says where there are more': (
    <ReadOn
      pages={[{id: 'a', title: 'Leaky gut', href: '/articles/leaky-gut', text: 'Two ideas, one name.'}]}
      more={{name: 'Eczema', href: '/search?q=Eczema&kind=article'}}
    />
  ),
}
