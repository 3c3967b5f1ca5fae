import {article, illustration} from '../article.ts'
import {callout, claimSet, doDont, foodListSet} from '../text.ts'

/** Fermented foods and probiotics are different things. */
export const fermentedFoods = article({
  slug: 'fermented-foods',
  title: 'Fermented foods: live, not always probiotic',
  section: 'eat',
  publishedOn: '2026-05-18',
  reviewedOn: '2026-11-23',
  standfirst:
    'Kimchi, sauerkraut, kefir and yogurt are good foods with a long history. They can contain live cultures. That does not make them probiotics, and no trial has shown what they do for skin. Here is what the words mean and what one trial found.',
  hero: illustration(
    'fermented-and-probiotic.png',
    'A jar with shreds of cabbage and many different microbes, beside a capsule with rods of one kind.',
    'A fermented food can hold many kinds of microbes, most of them unnamed. A probiotic is a named strain in a known amount.',
  ),
  foodLists: ['fermented'],
  faqs: ['fermented-or-probiotic', 'probiotics-instead'],
  body: [
    `## What the words mean

Two expert groups have written definitions, and they keep the two things apart.

A **[fermented food](term:fermented-food)** is made through the growth of microbes that were wanted there. The [2021 consensus on fermented foods](source:marco-2021) separates such foods from probiotics. Some are heated or filtered after fermentation and contain no live microbes when you eat them.

A **[probiotic](term:probiotic)** is more narrowly defined. The [2014 consensus on probiotics](source:hill-2014) asks for live microbes, an adequate amount and a shown health benefit. Effects belong to a named strain and a dose.

So we found no good evidence that [kimchi, sauerkraut, kefir and yogurt are rich in probiotics](claim:c23). They are fermented foods that can contain live cultures. A yogurt with a named and tested strain may count as a probiotic; a jar of sauerkraut with unknown microbes does not.

It matters in advertising as well. In the United Kingdom the regulator [treats the word {{probiotic}} as a health claim](source:asa-nd).

## What one trial found

The best-known study is a [randomised trial published in 2021](source:wastyk-2021). It ran for 17 weeks, with [18 people in each group](claim:c24). One group ate plenty of fermented food, and the other ate plenty of fibre.

With fermented food, gut bacteria became more diverse and markers of inflammation fell. Fermented foods [may therefore increase diversity](claim:c24). Two things limit that finding. The measure that the researchers had chosen as the main one, a score of immune response, did not change, and the groups were small.

Skin was not measured. Nobody can say from this trial whether fermented food helps acne, rosacea, eczema or psoriasis.

## What probiotic capsules do to the mix

You may read that a capsule does the same as the food. A review of [7 randomised trials](claim:c24) in healthy adults looked at probiotic supplements. It found no effect on the diversity, richness or evenness of gut bacteria.

That is a result about the mix as a whole. It does not rule out that a strain has an effect in one condition. Studies disagree about whether [probiotics clear skin problems](claim:c37); [Eczema and probiotics](article:eczema-and-probiotics) gives the figures.

## The word balance

Many texts say that fermented food balances the gut. There is no agreed definition of a balanced gut, so nobody can measure it. We found no good evidence that [a balanced gut gives you clear skin](claim:c03).

It is better to name the thing that was measured. Diversity, a marker in the blood or the number of spots can be counted and compared.`,
    foodListSet('Foods that can contain live cultures', 'fermented'),
    `## How to read the label

Look for three things.

1. The words {{live cultures}}, or the names of the cultures. Without them, the food may have been heated.
2. Salt. Kimchi and sauerkraut can be salty, and labels show how much salt there is.
3. Sugar. Some yogurts and drinks have it added.

Keep live foods in the fridge and use them by the date on the label.`,
    callout(
      'Take care if your immune system is weak',
      'Live cultures can harm people with a weak immune system or a severe illness. We found no good evidence that [changes of diet are safe for everybody](claim:c40). Ask the team that treats you before you eat live fermented foods or take a probiotic.',
      'important',
    ),
    doDont(
      'If you would like to eat more of them',
      [
        'Choose foods that you enjoy and start with small portions',
        'Compare labels for salt and sugar',
        'Eat them as food, and not as a treatment for your skin',
      ],
      [
        'Expect a result for your skin by a certain date',
        'Replace a prescribed treatment with them',
        'Pay more for the word probiotic without a named strain',
      ],
    ),
    `## Do they work better with fibre?

Microbes use fibre, so eating both together is a reasonable idea. Probiotics [may work better with a diet that feeds them](claim:c39), but little human evidence shows it. A product that combines the two is called a [synbiotic](term:synbiotic), and [its benefit has to be shown for the combination](source:swanson-2020).

Fibre has its own article: [Fibre, prebiotics and pectin](article:fibre-prebiotics-and-pectin).`,
    claimSet('The claims in this article', 'c03', 'c23', 'c24', 'c37', 'c39'),
  ],
})
