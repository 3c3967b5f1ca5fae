import {article, illustration} from '../article.ts'
import {callout, careCard, claimSet, doDont} from '../text.ts'

/** Acne and food: what a review and a guideline say, and what has not been graded. */
export const acneSugarAndMilk = article({
  slug: 'acne-sugar-and-milk',
  title: 'Acne and food: sugar, milk and what was tested',
  section: 'eat',
  publishedOn: '2026-05-04',
  reviewedOn: '2026-11-23',
  standfirst:
    'Few questions about acne are asked more often than this one: is it something I eat? For sugar and starch there is a modest answer. For milk we have not graded the evidence yet, and we say so. Neither replaces treatment.',
  hero: illustration(
    'acne-sugar-milk.png',
    'A blocked pore in a block of skin, beside a glass of milk and two cubes of sugar.',
    'A blocked pore with its two oil glands. Food is one of many things that have been studied in acne.',
  ),
  symptomPatterns: ['acne'],
  faqs: ['acne-and-diet', 'how-long', 'stop-treatment'],
  body: [
    `## The short answer

We found no good evidence that [improving gut health as such changes your skin](claim:c20). A few specific changes of diet have modest effects in specific conditions. In acne, one of them is a lower glycaemic load.

Treatment does more. We found no good evidence that [a change of diet does as much as treatment](claim:c41). The 2024 [guideline of American dermatologists](source:reynolds-2024) makes strong recommendations for benzoyl peroxide, topical retinoids and others.

## Sugar and starch

[Glycaemic load](term:glycaemic-load) describes how much a meal raises blood sugar. White bread, sweets and sugary drinks raise it a lot. Pulses, most vegetables and whole grains raise it less.

A 2022 systematic review of diet and acne by [Meixiong and colleagues](source:meixiong-2022) found that [a lower glycaemic load](claim:c43) has a modest benefit. Modest is the important word: the review does not describe a diet that clears acne by itself.

The benefit has not been shown to come through the gut. Lower glycaemic load changes other things too. So this finding does not support the claim that [the gut triggers acne](claim:c04), about which studies disagree.

## Milk

Milk is often named as a cause of acne. We have not yet graded that claim, and we do not want to guess. The same 2022 review covers diet and acne as a whole.

What we can say is what the guideline concluded. As [a news report on it](source:healthday-2024) puts it, evidence was lacking to support dietary changes, vitamins or plant-based products. A lack of evidence does not show that milk has no effect. It means that a recommendation would go beyond what is known.

If you want to try going without milk, think about what you would lose. Milk is a source of protein and calcium for many people. We found no good evidence that [changes of diet are safe for everybody](claim:c40), and restrictive eating can do harm.`,
    callout(
      'Why two sources seem to differ',
      `The review asked whether studies found an effect, and it found a modest one. The guideline asked whether the evidence is good enough to advise everybody, and it found that it is not.

Both can be right. A small effect in some studies is weaker than what a guideline needs.`,
    ),
    `## Gut bacteria and acne

People with acne [may have a different mix of gut bacteria](claim:c15). One study compared [43 people with acne and 43 without](claim:c15) and found lower diversity. Another compared [31 and 31](claim:c15) and found changes in different bacteria.

The two do not agree on which bacteria, and neither can show cause. Spots may also [partly reflect inflammation that starts in the gut](claim:c11), but that is a hypothesis with little support in acne.

Inflamed spots can be sore, raised or filled with pus. They often look red on white skin. On brown and black skin redness may not show, and dark marks may stay after a spot has gone.

## Probiotics

Studies disagree about whether [probiotics clear skin problems](claim:c37). In acne, an analysis of [three trials with 231 people](claim:c37) found a modest effect. Its authors rate the certainty as low to moderate, and further studies may find none. Effects belong to named strains and doses, so one product cannot stand for another.

## Acne that does not respond to creams

We found no good evidence that [such acne points to the gut](claim:c14). No test or pattern of symptoms has been validated for that. It usually needs a different medical treatment. Guidelines describe the next steps, such as tablets and isotretinoin.

Waiting has a cost here, because acne can scar. Treatments [can take up to three months to work](source:health-nd). Give each one that long, and ask for the next step if it has not helped.`,
    careCard(
      'routine',
      'See a GP or a dermatologist if:',
      [
        'your acne is painful or has deep lumps',
        'it leaves scars or dark marks',
        'it has not improved after 3 months of treatment',
        'it makes you feel low or keeps you from seeing people',
      ],
      'Your GP surgery or a dermatology clinic',
    ),
    doDont(
      'If you would like to try a change of diet',
      [
        'Change one thing at a time and keep the rest as it is',
        'Choose whole grains and pulses more often',
        'Keep using your treatment',
      ],
      [
        'Cut out a whole group of food without advice',
        'Blame yourself for what you ate',
        'Stop a prescribed treatment without talking to your doctor',
      ],
    ),
    `More about fibre is in [Fibre, prebiotics and pectin](article:fibre-prebiotics-and-pectin). The wider picture is in [The gut–skin axis](article:gut-skin-axis).`,
    claimSet('The claims in this article', 'c14', 'c15', 'c20', 'c37', 'c41'),
  ],
})
