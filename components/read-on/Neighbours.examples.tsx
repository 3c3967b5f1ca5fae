import {Neighbours} from './Neighbours.tsx'

const before = {title: 'Fermented foods: live, not always probiotic', href: '/articles/fermented'}
const after = {title: 'Acne and food: sugar and milk', href: '/articles/acne-and-food'}

export const examples = {
  'leads both ways': <Neighbours section="Eat" before={before} after={after} />,
  'ends with the last': <Neighbours section="Eat" before={before} after={null} />,
}
