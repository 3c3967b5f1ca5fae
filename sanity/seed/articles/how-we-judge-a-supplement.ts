import {article, illustration} from '../article.ts'
import {callout, careCard, claimSet, doDont} from '../text.ts'

/** Five questions to ask of a label, with the answers for ingredients named often. */
export const howWeJudgeASupplement = article({
  slug: 'how-we-judge-a-supplement',
  title: 'How we judge a supplement',
  section: 'evidence',
  publishedOn: '2026-07-06',
  reviewedOn: '2026-11-23',
  standfirst:
    'Five questions are enough for most labels: which strain or substance, how much, tested in a trial, in whom, and who should take care. This article shows how we ask them, and what we found for ingredients that are sold for gut and skin.',
  hero: illustration(
    'supplement-label.png',
    'A supplement bottle beside five empty boxes: named strain, dose, human trial, who took part, cautions.',
    'Five things to look for on a label. Leave a box empty when the label does not say.',
  ),
  faqs: ['supplements', 'probiotics-instead', 'safe'],
  body: [
    `## 1. What exactly is in it?

A plant should have its Latin name. A probiotic should have the name of its strain, which is more than the name of the species. The [2014 consensus](source:hill-2014) says that effects belong to named strains and doses.

The word {{blend}} hides how much of each thing there is. If the label does not say, nobody can compare the product with a trial.

## 2. How much of it?

Compare the dose on the label with the dose that was tested. Pectin is an example. We found no good evidence that [it strengthens the gut barrier](claim:c36), and the [trial](source:wilms-2019) that tested it used 15 g a day. A gummy holds far less.

L-glutamine is another. Studies disagree about whether [it repairs the gut lining](claim:c25); an effect showed only at [more than 30 g a day](claim:c25).

## 3. Was it tested in people?

The question is about the product itself. A trial of one ingredient does not show what a mixture does. Where we find no trial of a product, its entry says so in a fixed sentence.

The staff of the US Federal Trade Commission give the [same standard](source:us-2022). Claims of a health benefit need competent and reliable scientific evidence, usually from randomised trials in people.

A [randomised trial](term:randomised-trial) has a comparison group, chosen by chance. Without one, nobody can tell the effect of a product from the passing of time.

## 4. Who took part?

A result in one group may not hold in another. The best-known trial of L-glutamine was done in people with [bowel symptoms after an infection](claim:c25). It cannot say what happens in people with acne.

Look at the outcome too. A change in gut bacteria is not a change in skin. In most trials on this site skin was not measured.

## 5. Who should take care?

Herbs can interfere with medicines. Probiotics can be risky in severe illness or with a weak immune system, and there is an [official warning](source:us-nd) for babies born early. We found no good evidence that [changes of this kind are safe for everybody](claim:c40).

Ask a pharmacist. The question is free, and it takes a few minutes.

## What we found for common ingredients

**Supplements for a leaking gut, as a group.** We found no good evidence that [the gut needs them](claim:c32). A guideline on [probiotics in digestive disorders](source:su-2020) found too little evidence for most conditions.

**Probiotics for skin.** Studies disagree about whether [they clear skin problems](claim:c37). They may modestly reduce the spots of acne: there were [three trials with 231 people](claim:c37). For eczema a Cochrane review found that they probably make little or no difference.

**Slippery elm.** We found no good evidence that [it soothes and repairs the gut](claim:c34). The one study behind [that claim](claim:c34) had 31 people, no comparison group and a mixture of herbs.

Leave at least an hour between it and medicines, and avoid it in pregnancy. It [has not been linked to liver injury](source:niddk-nd).

**Okra.** We found no good evidence that [it supports the gut lining](claim:c35) in people. As a vegetable it is fine.

**Babchi (Psoralea corylifolia).** It is listed for at least one product sold for gut and skin. There are reports of [three people with liver injury](source:cheung-2009) after taking it or a remedy that contains it. Another report describes [a death from liver failure](source:li-2019).`,
    careCard(
      'urgent',
      'Ask for an urgent GP appointment or call your health line if you take a supplement and if:',
      [
        'your skin or the whites of your eyes turn yellow',
        'your urine turns dark',
        'you feel sick, very tired or sore under the right ribs',
      ],
      'Stop the supplement and take its packet with you',
    ),
    callout(
      'Case reports',
      'A case report describes what happened to one person. It cannot show how often something happens or prove the cause. We still mention such reports when the harm is serious, because waiting for better evidence would put readers at risk.',
    ),
    `## How products appear on this site

We sell nothing. When a product is named, a disclosure stands before it and says how we are related to its maker. If there is a relationship, links to the maker are marked for search engines without anybody having to remember it.

Each ingredient of a named product points to a graded claim. When a grade changes, the entry changes with it. [The gut–skin axis](article:gut-skin-axis) shows one such entry.`,
    doDont(
      'Before you buy',
      [
        'Photograph the full list of ingredients and show it to a pharmacist',
        'Tell your doctor what you take, herbs included',
        'Look for a trial of the product itself',
      ],
      [
        'Rely on reviews by buyers',
        'Take several new products at the same time',
        'Stop a prescribed treatment without talking to your doctor',
      ],
    ),
    claimSet('The claims in this article', 'c25', 'c32', 'c34', 'c35', 'c36', 'c37', 'c40'),
  ],
})
