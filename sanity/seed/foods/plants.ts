import {foodOf} from './food.ts'

const food = foodOf('vegetablesAndFruit')
const bloating: [string, string] = [
  'you eat little fibre now',
  'Add it over some weeks; a sudden change can cause wind.',
]

/** Vegetables, fruit and grains that contain fibre. */
export const plantFoods = [
  food('leafy-greens', {
    name: 'Leafy greens',
    picture: 'Three green leaves on a plate.',
    summary: 'Spinach, kale, cabbage and salad leaves, raw or cooked. No trial of them measured skin.',
    portion: 'A cereal bowl of raw leaves, or 4 heaped tablespoons cooked',
    contains: ['Fibre', 'Vitamin K', 'Folate'],
    cautions: [
      ['you take warfarin', 'Keep the amount steady from week to week, and ask your clinic before you change it.'],
      bloating,
    ],
  }),
  food('broccoli', {
    name: 'Broccoli',
    picture: 'A head of broccoli on a plate.',
    summary: 'A vegetable of the cabbage family, with fibre in stalk and florets. No trial measured skin.',
    portion: '2 spears',
    contains: ['Fibre', 'Vitamin C', 'Vitamin K'],
    cautions: [
      ['you take warfarin', 'Broccoli contains vitamin K: keep the amount steady.'],
      ['you have irritable bowel syndrome', 'It can cause wind; try a small amount.'],
    ],
  }),
  food('berries', {
    name: 'Berries',
    picture: 'Seven berries on a plate.',
    summary:
      'Strawberries, raspberries, blueberries and others, fresh or frozen. Frozen ones cost less and count the same.',
    portion: 'A handful',
    contains: ['Fibre', 'Vitamin C', 'Natural sugars'],
    cautions: [['you are allergic to a fruit', 'Related fruits can cause the same reaction.']],
  }),
  food('apples', {
    name: 'Apples',
    picture: 'An apple cut in half, with two pips, on a plate.',
    summary:
      'A fruit that contains pectin, a fibre, above all in the skin. Pectin did not change the gut barrier in a trial.',
    portion: '1 medium apple',
    contains: ['Fibre, including pectin', 'Natural sugars'],
    cautions: [
      ['you have a birch pollen allergy', 'Raw apple can make the mouth itch; cooked apple often does not.'],
      ['you have irritable bowel syndrome', 'Apples can cause wind and loose stools.'],
    ],
  }),
  food('oats', {
    name: 'Oats',
    picture: 'An ear of oats on a plate.',
    summary: 'A whole grain that is eaten as porridge or muesli. It contains a soluble fibre called beta-glucan.',
    portion: 'A small bowl of porridge',
    contains: ['Fibre, including beta-glucan', 'Starch'],
    cautions: [
      [
        'you have coeliac disease',
        'Choose oats labelled gluten-free, and ask your dietitian: some people react to all oats.',
      ],
      bloating,
    ],
  }),
  food('okra', {
    name: 'Okra',
    picture: 'Two okra pods on a plate, and two slices with five seeds each.',
    summary:
      'A vegetable, and an ingredient of some supplements. Gut studies of it are in the laboratory or in animals.',
    portion: 'A handful of pods',
    contains: ['Fibre', 'Vitamin K'],
    cautions: [
      ['you take medicine for diabetes', 'Human trials concern blood sugar: ask before you take it as a supplement.'],
      ['you take warfarin', 'Okra contains vitamin K: keep the amount steady.'],
    ],
  }),
  food('beans-and-lentils', {
    name: 'Beans and lentils',
    picture: 'Beans of several colours on a plate, with lentils among them.',
    summary: 'Dried or tinned pulses. They are among the cheapest foods that contain fibre.',
    portion: '3 heaped tablespoons',
    contains: ['Fibre', 'Protein', 'Starch'],
    cautions: [
      ['you have irritable bowel syndrome', 'They can cause wind; rinse tinned ones and start with little.'],
      bloating,
    ],
  }),
]
