import {foodOf} from './food.ts'

const food = foodOf('omega3')
const plantForm = 'ALA, the omega-3 of plants'

/** Foods that contain omega-3 fats, of the sea or of plants. */
export const omega3Foods = [
  food('oily-fish', {
    name: 'Oily fish',
    picture: 'A whole fish on a plate.',
    summary:
      'Salmon, mackerel, sardines, herring and trout. They contain the forms of omega-3 that trials of fish oil tested.',
    portion: '1 fillet, or a small tin',
    contains: ['EPA and DHA, the omega-3 of fish', 'Protein', 'Vitamin D'],
    cautions: [
      ['you are allergic to fish', 'Do not eat it.'],
      [
        'you are pregnant or may become so',
        'Follow the advice of your health service on how much, and which fish to avoid.',
      ],
    ],
  }),
  food('chia', {
    name: 'Chia seeds',
    picture: 'A heap of small dark seeds on a plate.',
    summary:
      'Small seeds that swell in water. The body turns only very small amounts of their omega-3 into the forms in fish.',
    portion: '1 tablespoon, soaked',
    contains: [plantForm, 'Fibre'],
    cautions: [['you have trouble swallowing', 'Soak the seeds well: they swell, and dry ones can stick.']],
  }),
  food('walnuts', {
    name: 'Walnuts',
    picture: 'Two walnut halves in their shells on a plate.',
    summary: 'Nuts with the plant form of omega-3, which the body converts poorly.',
    portion: 'A small handful',
    contains: [plantForm, 'Fibre', 'Protein'],
    cautions: [
      ['you are allergic to nuts', 'Do not eat them.'],
      ['you are feeding a child under five', 'Grind them: whole nuts can choke a small child.'],
    ],
  }),
  food('flaxseed', {
    name: 'Flaxseed',
    picture: 'A heap of small brown seeds on a plate.',
    summary: 'Also called linseed. Ground seeds are easier to digest than whole ones. It contains plant omega-3.',
    portion: '1 tablespoon, ground, with water',
    contains: [plantForm, 'Fibre'],
    cautions: [['you take medicines', 'Take them at another time of day: much fibre can slow how they are absorbed.']],
  }),
]
