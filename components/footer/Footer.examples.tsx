import {Footer} from './Footer.tsx'

export const examples = {
  'explains the marks': (
    <Footer
      description="What the gut has to do with skin."
      pages={[{id: 'page-about', title: 'About', href: '/about'}]}
      correctionsContact="corrections@example.org"
    />
  ),
}
