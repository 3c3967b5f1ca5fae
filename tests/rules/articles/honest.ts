import {article, illustration} from '#sanity/seed/article.ts'
import {careCard} from '#sanity/seed/text.ts'

/** An article of the same length by somebody who says what was found, and what was not. */
export const honest = article({
  slug: 'breakfast-and-your-skin',
  title: 'Breakfast and your skin: what was tested',
  section: 'eat',
  publishedOn: '2026-11-20',
  reviewedOn: '2026-11-23',
  standfirst:
    'Many people are told to change their breakfast for the sake of their skin. Some of the advice was tested, and most of it was not. Here is what we found, and how sure we are of it.',
  hero: illustration(
    'plate-of-fibre.png',
    'A plate with oats, berries, leafy greens and beans.',
    'Fibre comes from many foods. None of them has to be expensive.',
  ),
  symptomPatterns: ['acne'],
  body: [
    `## Sugar in the morning

A breakfast of white bread and jam raises blood sugar more than oats do. In acne, [a lower glycaemic load](claim:c43) probably has a modest effect. It does not replace treatment.

Nobody has to give up jam. If you want to try a change, keep it up for three months and write down what you see. Take pictures in the same light.

## Fibre and fermented foods

Fibre [probably raises some helpful gut bacteria](claim:c22). In the trials that tested this, [2,099 people](claim:c22) took part, and their skin was not measured. So we cannot say what it does for the face.

Yogurt and kefir can contain live cultures. They [may make gut bacteria more diverse](claim:c24), as one small trial found. Whether that matters to skin is unknown.

## Powders

Studies disagree about whether [L-glutamine repairs the gut lining](claim:c25). The doses that were tested were much higher than a scoop of powder holds. We found no good evidence that [a gut needs a targeted supplement](claim:c32).

Some powders are sold with the word {{detox}}. Ask what substance is meant, and which organ is thought to remove it. The liver and the kidneys do this work without help from a breakfast.

## If your skin hurts or scars

Inflamed spots can be sore whatever your skin tone. They may look red on white skin, and purple or dark on brown and black skin. Early treatment lowers the risk of scars.`,
    careCard('routine', 'See a GP if:', [
      'your acne is painful or leaves scars',
      'it has not improved after 3 months of treatment',
    ]),
    `## What to take from this

Eat a breakfast that you like and that keeps you full. Oats, fruit and plain yogurt are cheap, and there are good reasons to eat them that have nothing to do with skin.

- Keep using the treatment that was prescribed for you
- Talk to a pharmacist before you take a powder
- Do not cut out whole groups of food without advice

We found no good evidence that [clear skin starts in the kitchen](claim:c41). If a change at breakfast does nothing for your skin, you have done nothing wrong.`,
  ],
})
