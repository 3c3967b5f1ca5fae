import {article, illustration} from '#sanity/seed/article.ts'
import {productMention} from '#sanity/seed/text.ts'

/** An article as somebody writes it who sells a powder. Ten faults are planted in it; `PLANTED` lists them. */
export const advertisement = {
  ...article({
    slug: 'the-morning-ritual',
    title: 'The morning ritual your skin has been waiting for',
    section: 'eat',
    publishedOn: '2026-11-20',
    standfirst:
      'Maria was ready to give up on her face. Then a nutritionist told her to look somewhere else. Six weeks later her friends asked what she had done.',
    hero: illustration('plate-of-fibre.png', '', 'Breakfast decides how your face looks at noon.'),
    body: [
      `## It begins at breakfast

Every meal is a message to your skin. For years nobody listened, because a jar of cream is easier to sell than a bowl of oats. Now the science is in.

Women who start the day with a spoonful of ferments and a scoop of fibre wake up after only a few weeks to a face that looks rested, smooth, even and years younger than before. In our own survey, nine out of ten readers saw fewer spots.

## What goes wrong inside

Stress, sugar and antibiotics wear the bowel thin. Waste slips through. The blood carries it to the face. Pores clog. You reach for another cream, and it does nothing at all.

[L-glutamine repairs the lining of the gut](claim:c25). It is the favourite food of the cells there, and a daily scoop gives them what they need. Fermented milk does the rest, because it is detoxifying the body while you sleep.

Look in the mirror tonight. Red blotches on both cheeks are the first sign that your bowel is asking for help.

## One scoop a day

You could chop cabbage every evening. Most of us have a job.`,
      productMention(
        'primebiome',
        'PrimeBiome puts the whole ritual in one scoop. It has cured the breakouts of thousands, and it tastes of vanilla.',
      ),
      `The plants in it have been used for centuries. They are universally safe, so the whole family can share a tin.

## What you can expect

In the first week you sleep better. In the third week your skin feels softer. After six weeks people ask what you have done.

- Take one scoop in warm water before breakfast
- Drink two glasses of water with it
- Keep going for three months, even if you feel worse at first

Stay away from coffee on the first three days. If spots come up, be glad: that is the old waste on its way out. Creams only hide what the bowel is trying to say, and [the path to clear skin starts in your kitchen](claim:c41).

## Begin today

Maria never went back to her creams. Her only regret is that she did not start sooner.`,
    ],
  }),
  review: {_type: 'review', status: 'clinicallyReviewed', reviewedOn: '2026-11-19'},
}

/** What is wrong with it: the rule that is broken, and the words or the field that break it. */
export const PLANTED: readonly [rule: string, at: string][] = [
  ['figure-alt', 'hero.alt'],
  ['clinical-review', 'review.reviewedBy'],
  ['product-disclosure', 'body.p2'],
  ['long-sentence', 'Women who start the day'],
  ['unmarked-statistic', 'nine out of ten'],
  ['long-paragraph', 'Stress, sugar and antibiotics'],
  ['grade-verb', 'L-glutamine repairs the lining'],
  ['loaded-word', 'detoxifying'],
  ['skin-tones', 'Red blotches'],
  ['loaded-word', 'universally safe'],
]
