import {article, illustration} from '../article.ts'
import {callout, claimSet, doDont, foodListSet} from '../text.ts'

/** Which fibres feed which bacteria, and what pectin did in a trial. */
export const fibrePrebioticsAndPectin = article({
  slug: 'fibre-prebiotics-and-pectin',
  title: 'Fibre, prebiotics and pectin',
  section: 'eat',
  publishedOn: '2026-06-01',
  reviewedOn: '2026-11-23',
  standfirst:
    'Vegetables and fruit are good advice for reasons that have nothing to do with skin. Whether their fibre counts as a prebiotic depends on the fibre. Pectin, which is often sold for the gut barrier, did not change it in the one good trial that we found.',
  hero: illustration(
    'plate-of-fibre.png',
    'A plate with leafy greens, broccoli, berries and half an apple, between a fork and a knife.',
    'Leafy greens, broccoli, berries and apples contain fibre of different kinds.',
  ),
  foodLists: ['fibre'],
  faqs: ['safe'],
  body: [
    `## What fibre does in the gut

[Fibre](term:fibre) is the part of plants that we do not digest. Bacteria in the large bowel use some of it. That bowel holds [nearly all of the roughly 38 trillion bacteria](claim:c02) in and on the body.

In 2018 a [systematic review](source:so-2018) put together [64 trials with 2,099 healthy adults](claim:c22). Extra fibre raised bifidobacteria. It did not change how diverse the gut bacteria were.

A later [trial](source:wastyk-2021) gave one group plenty of fibre. There were [18 people in each group](claim:c22), and in the fibre group diversity stayed the same. So two different kinds of study agree on this point.

## When a fibre is a prebiotic

The word [prebiotic](term:prebiotic) has a definition. The [2017 consensus](source:gibson-2017) asks for two things: microbes in the body must use the substance selectively, and a health benefit must have been shown.

Fibre-rich vegetables and fruit contain fibre, some of which [probably acts as a prebiotic](claim:c22). That is different from saying that an apple is a prebiotic. Only certain fibres meet the definition.

None of these studies tested what fibre does for skin. Gut bacteria [may differ in people with acne](claim:c15), but nobody has shown that extra fibre changes that difference or the spots.`,
    foodListSet('Foods that contain fibre', 'fibre'),
    `## Pectin

Pectin is a fibre found in apples and other fruit. It is used to set jam. It is also sold in capsules and gummies, with claims about the gut barrier.

We found no good evidence that [pectin works as a prebiotic or strengthens the gut barrier](claim:c36). [That claim](claim:c36) was tested in [one good trial](source:wilms-2019), in which 100 healthy people took 15 g a day or a dummy for four weeks. Neither they nor the researchers knew who took what.

The gut barrier did not change, in the younger group or the older one.

A gummy contains far less than that. Compare the label with the dose in the trial.

An apple with pectin in it is still a good thing to eat. The trial does not say otherwise. It says that pectin as a supplement did not do what is claimed for it.

## Okra and other plants with slippery fibre

Okra is a vegetable, and fine as food. We found no good evidence that [it supports the gut lining](claim:c35) in people. Studies of okra and the gut were done in the laboratory or in animals, and the trials in people are about blood sugar.

Slippery elm is a bark with a traditional use. We found no good evidence that [it soothes and repairs the gut](claim:c34). It [can reduce the absorption of medicines](source:webmd-nd), so leave at least an hour between them.

## How fast diet changes gut bacteria

Diet can change gut bacteria within days, as a [study of extreme diets](source:david-2014) showed. The changes [appear to be temporary](source:leeming-2019). Studies disagree about whether [diet is the strongest influence](claim:c21): in a large [cohort](term:cohort-study), medicines and other factors explained more of the differences.

A change in bacteria is not yet a change in health. It is a step that has to be followed by another: somebody has to measure how people feel or how their skin looks.`,
    callout(
      'Take care with leafy greens if you take warfarin',
      `Leafy greens contain vitamin K, which works against warfarin. A [hospital leaflet](source:cambridge-nd) advises people on warfarin to keep their intake steady from week to week.

You do not have to give greens up. Tell your anticoagulation clinic before you eat a lot more or a lot less of them. We found no good evidence that [changes of diet are safe for everybody](claim:c40), and this is one reason.`,
      'important',
    ),
    doDont(
      'If you would like to eat more fibre',
      [
        'Add a little at a time over some weeks',
        'Drink enough through the day',
        'Choose vegetables, fruit, pulses and whole grains that you like',
      ],
      [
        'Buy a fibre supplement for your skin: none has been shown to help',
        'Go on if your belly hurts: ask a doctor or dietitian',
        'Stop a prescribed treatment without talking to your doctor',
      ],
    ),
    `## What to take from this

Eat vegetables and fruit because they are good food. Expect nothing in particular for your skin, and you will not be disappointed. We found no good evidence that [improving gut health changes the skin as such](claim:c20).

Fermented foods are a separate subject: see [Fermented foods: live, not always probiotic](article:fermented-foods).`,
    claimSet('The claims in this article', 'c21', 'c22', 'c34', 'c35', 'c36'),
  ],
})
