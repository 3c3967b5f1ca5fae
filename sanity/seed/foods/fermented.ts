import {foodOf, liveCultures} from './food.ts'

const food = foodOf('fermented')

/** Foods made with the help of microbes; not all of them are alive when eaten. */
export const fermentedFoods = [
  food('kimchi', {
    name: 'Kimchi',
    picture: 'A jar of something fermenting; a chilli is drawn on its label.',
    summary:
      'Korean fermented cabbage with chilli and garlic. Kept in the fridge it can contain live cultures; cooked, it does not.',
    portion: '1 to 2 tablespoons',
    contains: ['Live cultures, if not heated', 'Salt', 'Fibre', 'Often fish or shellfish'],
    cautions: [
      ['you have to limit salt', 'Kimchi is salty: keep portions small.'],
      ['you are allergic to fish or shellfish', 'Read the label: many recipes contain them.'],
      ['chilli or heat brings on your rosacea', 'Try a small amount, or choose a mild fermented food.'],
      liveCultures,
    ],
  }),
  food('sauerkraut', {
    name: 'Sauerkraut',
    picture: 'A jar of something fermenting; a cabbage is drawn on its label.',
    summary: 'Fermented white cabbage. Jars from the shelf are often heat-treated, and then the cultures are dead.',
    portion: '2 tablespoons',
    contains: ['Live cultures, if not heated', 'Salt', 'Fibre', 'Vitamin K'],
    cautions: [
      ['you have to limit salt', 'Sauerkraut is salty: rinse it, or keep portions small.'],
      ['you take warfarin', 'Cabbage contains vitamin K: keep the amount steady.'],
      liveCultures,
    ],
  }),
  food('kefir', {
    name: 'Kefir',
    picture: 'A tall glass of kefir with small bubbles.',
    summary:
      'Milk fermented with grains of bacteria and yeast. It is probiotic only if the strains and their benefit are known.',
    portion: 'A small glass',
    contains: ['Live cultures', 'Milk protein', 'Some lactose', 'Traces of alcohol in some kinds'],
    cautions: [
      ['you are allergic to milk', 'Do not drink milk kefir.'],
      ['you are lactose intolerant', 'Kefir contains less lactose than milk, but not none.'],
      liveCultures,
    ],
  }),
  food('yogurt', {
    name: 'Yogurt',
    picture: 'A bowl of plain yogurt.',
    summary:
      'Milk fermented by bacteria. Plain yogurt has no added sugar; the label says whether the cultures are live.',
    portion: '4 tablespoons',
    contains: ['Live cultures, in most kinds', 'Milk protein', 'Some lactose'],
    cautions: [['you are allergic to milk', 'Choose a plant-based kind, and read the label.'], liveCultures],
  }),
  food('miso', {
    name: 'Miso',
    picture: 'A steaming bowl of soup with three cubes of tofu.',
    summary: 'A fermented soya paste for soups and sauces. In hot soup most cultures die.',
    portion: '1 teaspoon',
    contains: ['Soya protein', 'Salt', 'Live cultures, if not heated'],
    cautions: [
      ['you have to limit salt', 'Miso is very salty.'],
      ['you are allergic to soya', 'Do not eat it.'],
      ['you have coeliac disease', 'Some kinds are made with barley: read the label.'],
      liveCultures,
    ],
  }),
]
