import {exampleGrades} from '../evidence/exampleGrades.ts'
import {Footer} from './Footer.tsx'

export const examples = {
  'explains the marks and whom to call': (
    <Footer
      description="What the gut has to do with skin."
      pages={[{id: 'page-about', title: 'About', href: '/about'}]}
      grades={exampleGrades}
      emergencyNumbers={[{key: 'a', country: 'European Union', number: '112', service: null, href: 'tel:112'}]}
      correctionsContact="corrections@example.org"
    />
  ),
}
