import {Breadcrumbs} from './Breadcrumbs.tsx'

export const examples = {
  'leads back through a section': (
    <Breadcrumbs
      trail={[
        {title: 'Home', path: '/'},
        {title: 'Understand', path: '/sections/understand'},
      ]}
    />
  ),
}
