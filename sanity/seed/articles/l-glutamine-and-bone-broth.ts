import {article, illustration} from '../article.ts'
import {callout, claimSet, foodListSet} from '../text.ts'

/** One striking trial, its critics, and a food that has not been tested. */
export const lGlutamineAndBoneBroth = article({
  slug: 'l-glutamine-and-bone-broth',
  title: 'L-glutamine and bone broth',
  section: 'eat',
  publishedOn: '2026-06-15',
  reviewedOn: '2026-11-23',
  standfirst:
    'L-glutamine is an amino acid, and one trial of it had a striking result. That trial has been criticised, and a later analysis of trials found no overall effect. Bone broth has not been put to a controlled test of the gut lining at all.',
  hero: illustration(
    'broth-and-glutamine.png',
    'A bowl of steaming broth, beside a heap of white powder on a scale.',
    'The trial used 15 g of L-glutamine a day. Food contains far less. The drawing is not to scale.',
  ),
  foodLists: ['broth'],
  faqs: ['bone-broth', 'safe'],
  body: [
    `## The trial that everybody quotes

In 2019 [Zhou and colleagues](source:zhou-2019) published a trial in people with one particular problem. They had irritable bowel syndrome that had started after an infection.

One group took L-glutamine, [15 g a day for 8 weeks](claim:c25). The other took a dummy treatment. At the end, [79.6% had improved with L-glutamine and 5.8% without](claim:c25). In all, [106 people finished](claim:c25).

That is a very large difference. It is also a result in one condition of the bowel. Nobody in the trial was treated for skin.

## What critics say

A [letter to the same journal](source:ford-2019) by Ford and Gibson raised three points.

- The infections had not been confirmed.
- Only people who completed the trial were counted.
- Unusually few side effects were reported.

None of this shows that the result is wrong. It shows why one trial, however striking, needs a second one by other people.

## What all trials together show

In 2024 [Abbasi and colleagues](source:abbasi-2024) put together the trials of L-glutamine and gut permeability in adults. They found no significant effect overall. There was an effect only at [more than 30 g a day](claim:c25), which is twice the dose in the trial above.

So studies disagree about whether [L-glutamine repairs and maintains the gut lining](claim:c25). We grade the claim as contested. You may read that it is {{known to}} do so; the studies do not allow that word.

It has not been tested for skin. Even if it repaired the lining, we found no good evidence that [improving gut health changes the skin as such](claim:c20). [Camilleri](source:camilleri-2019) notes that it is unproven whether restoring the barrier helps symptoms elsewhere in the body.`,
    callout(
      'Dose in food, dose in trials',
      'Food that contains protein contains glutamine, in amounts far below the [15 g a day](claim:c25) of the trial. A result with a powder does not carry over to a bowl of soup.',
    ),
    `## Bone broth and collagen

Bone broth is a soup made by cooking bones for a long time. It contains collagen, a protein. Articles about the gut recommend it for the lining.

We found no good evidence that [collagen or bone broth repairs the gut lining](claim:c26). We looked for a controlled trial in people and found none.

There is one human study of a collagen supplement and symptoms of the gut, published in [2022](source:abrahams-2022). It cannot support [the claim about the gut lining](claim:c26): it had no comparison group, and 14 of 40 women finished. The maker of the product supplied it, and its staff were among the authors.

Without a comparison group, nobody can tell an effect of the product from the passing of time. When most people drop out, those who stay may be those who felt better. A trial with a dummy treatment is registered under the number NCT06937801.`,
    foodListSet('What is in this food list, and why', 'broth'),
    `## Collagen, skin and age

Some texts join the two ideas and say that a leaking gut breaks down collagen in the skin. We found no good evidence that [leaky gut causes oxidative stress that speeds up wrinkles](claim:c12). Age, sun and smoking are the causes of wrinkles with good support.

This article is about collagen and the gut lining alone. We have not graded claims about collagen supplements and skin, so we say nothing about them here.

## Is it safe to try?

Broth is food, and for most people there is no reason against it. It can be salty, so check the label or season it lightly yourself.

Powders are another matter. Ask a doctor or pharmacist first if you have a disease of the liver or kidneys, are pregnant or take medicines. We found no good evidence that [changes of this kind are safe for everybody](claim:c40).

Do not use either in place of a treatment that was prescribed for you. If your bowel gives you trouble after an infection, tell a doctor; that is the group of people in whom the trial was done.

## What to take from this

Enjoy broth if you like it. For the gut lining it has not been tested, and for skin neither L-glutamine nor broth has been.

We will regrade the claim when the registered trial reports. [How we work](page:how-we-work) explains what happens then. For the background, read [Leaky gut: what is known and what is not](article:leaky-gut).`,
    claimSet('The claims in this article', 'c12', 'c20', 'c25', 'c26'),
  ],
})
