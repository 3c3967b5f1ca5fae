import {type SeedDocument, slug} from './reference.ts'

const section = (order: number, key: string, title: string, standfirst: string): SeedDocument => ({
  _id: `section-${key}`,
  _type: 'section',
  title,
  slug: slug(key),
  standfirst,
  order,
})

/** The sections, in the order in which they stand in the navigation. */
export const sections = [
  section(
    1,
    'understand',
    'Understand',
    'How the gut and the skin are connected, what has been shown, and what has not.',
  ),
  section(2, 'signs', 'Signs', 'What skin conditions look and feel like on all skin tones, and when to get help.'),
  section(3, 'eat', 'Eat', 'What is known about food and skin, food by food, with who should take care.'),
  section(4, 'live', 'Live', 'Stress, sleep and movement: sound advice, and how far the evidence for skin reaches.'),
  section(5, 'evidence', 'Evidence', 'How we grade claims, how we judge supplements, and every source we use.'),
]
