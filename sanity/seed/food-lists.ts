import {reference, type SeedDocument, slug} from './reference.ts'

interface ListRecord {
  title: string
  intent: 'mayHelp' | 'noGoodEvidence'
  standfirst: string
  items: [food: string, claim: string, note?: string][]
}

const foodList = (key: string, {items, ...record}: ListRecord): SeedDocument => ({
  _id: `foodList-${key}`,
  _type: 'foodList',
  slug: slug(key),
  ...record,
  items: items.map(([food, claim, note]) => ({
    _type: 'foodListItem',
    _key: food,
    food: reference('food', food),
    claim: reference('claim', claim),
    ...(note && {note}),
  })),
})

/** The four lists. No intent says more than the weakest claim in its list allows. */
export const foodLists = [
  foodList('fibre', {
    title: 'Vegetables, fruit and grains with fibre',
    intent: 'mayHelp',
    standfirst:
      'Fibre probably raises some helpful gut bacteria. No trial here measured skin. Eating more vegetables and fruit is sound advice for other reasons.',
    items: [
      ['leafy-greens', 'c22', 'Any kind you like, raw or cooked.'],
      ['broccoli', 'c22', 'The stalk counts too.'],
      ['berries', 'c22', 'Fresh or frozen.'],
      ['apples', 'c22', 'With the skin, for the fibre.'],
      ['oats', 'c22', 'Gluten-free oats in coeliac disease.'],
      ['beans-and-lentils', 'c22', 'Dried or tinned.'],
    ],
  }),
  foodList('fermented', {
    title: 'Fermented foods',
    intent: 'mayHelp',
    standfirst:
      'One small trial found more diverse gut bacteria with plenty of fermented food. Skin was not measured. Live does not mean probiotic.',
    items: [
      ['kimchi', 'c24', 'Chilled, not cooked, if you want live cultures.'],
      ['sauerkraut', 'c24', 'Chilled or unpasteurised.'],
      ['kefir', 'c24', 'Plain, without added sugar.'],
      ['yogurt', 'c24', 'Plain, with live cultures.'],
      ['miso', 'c24', 'A little goes a long way: it is salty.'],
    ],
  }),
  foodList('omega-3', {
    title: 'Foods with omega-3 fats',
    intent: 'mayHelp',
    standfirst:
      'Fish oil probably lowers inflammation markers by a small to moderate amount. Food was tested less, plant omega-3 differs, and skin was not measured.',
    items: [
      ['oily-fish', 'c27', 'Fresh, frozen or tinned.'],
      ['chia', 'c27', 'Plant omega-3, which the body converts poorly.'],
      ['walnuts', 'c27', 'Plant omega-3, which the body converts poorly.'],
      ['flaxseed', 'c27', 'Plant omega-3; ground.'],
    ],
  }),
  foodList('broth', {
    title: 'Bone broth, collagen and L-glutamine',
    intent: 'noGoodEvidence',
    standfirst:
      'These are sold to repair the gut lining. We found no good evidence that broth or collagen does, and studies of L-glutamine disagree.',
    items: [
      ['bone-broth', 'c26', 'Fine as a soup.'],
      ['gelatine', 'c26', 'Fine as a dessert.'],
      ['collagen-powder', 'c26', 'A placebo-controlled trial is registered (NCT06937801).'],
      ['l-glutamine', 'c25', 'Tested in people with bowel symptoms after an infection, not for skin.'],
    ],
  }),
]
