import {foodOf} from './food.ts'

const food = foodOf('collagenAndGlutamine')

/** Foods and powders sold for their collagen or glutamine. */
export const animalFoods = [
  food('bone-broth', {
    name: 'Bone broth',
    picture: 'A steaming bowl of broth with a bone drawn on it.',
    summary:
      'Stock made by simmering bones for hours. We found no controlled trial of it on the gut lining or the skin.',
    portion: 'A mug',
    contains: ['Water', 'Gelatine from collagen', 'Salt, in most recipes and products'],
    cautions: [['you have to limit salt', 'Many products are salty: read the label, or make it without salt.']],
  }),
  food('gelatine', {
    name: 'Gelatine',
    picture: 'A clear jelly, turned out of its mould.',
    summary:
      'Collagen that has been heated and dried, used to set desserts. We found no trial of it on the gut lining.',
    portion: 'A small bowl of jelly',
    contains: ['Protein from collagen', 'Sugar, in most desserts'],
    cautions: [['you do not eat meat', 'Gelatine is made from the skin and bones of animals.']],
  }),
  food('collagen-powder', {
    name: 'Collagen powder',
    picture: 'A tub of powder; its label shows three strands.',
    summary: 'Collagen cut into short pieces. The one study of gut symptoms had 14 finishers and no comparison group.',
    portion: 'No portion is established',
    contains: ['Protein from collagen'],
    cautions: [['you are allergic to fish', 'Some powders are made from fish: read the label.']],
  }),
  food('l-glutamine', {
    name: 'L-glutamine powder',
    picture: 'A tub of powder; its label shows a molecule.',
    summary:
      'An amino acid that the body makes itself. Trials used 15 g a day or more, far above what a meal contains.',
    portion: 'No portion is established',
    contains: ['L-glutamine, an amino acid'],
    cautions: [
      ['you have liver or kidney disease', 'Ask your doctor before you take any amino acid as a powder.'],
      ['you are pregnant or breastfeeding', 'Ask your midwife or doctor first.'],
    ],
  }),
]
