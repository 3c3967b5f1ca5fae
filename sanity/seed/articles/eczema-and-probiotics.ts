import {article, illustration} from '../article.ts'
import {callout, careCard, claimSet} from '../text.ts'

/** What a Cochrane review found, and why acne may differ. */
export const eczemaAndProbiotics = article({
  slug: 'eczema-and-probiotics',
  title: 'Eczema and probiotics: little or no difference',
  section: 'evidence',
  publishedOn: '2026-08-03',
  reviewedOn: '2026-11-23',
  standfirst:
    'Probiotics are sold for eczema, and this is a question that has been studied well. A Cochrane review found that they probably make little or no difference to symptoms. In acne the picture is a little different, and small.',
  hero: illustration(
    'eczema-trials.png',
    'A capsule with microbes and an empty capsule, each above a block of rough skin; the two blocks look the same.',
    'In a trial, one group takes the probiotic and another a dummy treatment. In eczema, their symptoms differed little or not at all.',
  ),
  symptomPatterns: ['eczema-psoriasis', 'acne'],
  faqs: ['probiotics-instead', 'stop-treatment'],
  body: [
    `## What was asked

A [systematic review](term:systematic-review) collects all trials of one question and puts their results together. Cochrane reviews do this by a published method.

In 2018 [Makrgeorgou and colleagues](source:makrgeorgou-2018) reviewed trials of probiotics as a treatment for eczema. Some people took live microbes, and others a [placebo](term:placebo), which is a dummy treatment. Symptoms were then compared.

## What was found

Probiotics probably made little or no difference to the symptoms of eczema. The review calls their use for eczema {{currently not evidence-based}}.

Studies disagree about the wider claim that [probiotic blends clear skin problems](claim:c37). For eczema, the best summary that we have speaks against it. We have no graded evidence about preventing eczema, which is another question.

## Why the gut was suspected

The idea was reasonable. Some studies had found that people with eczema have different gut bacteria. A [systematic review](source:petersen-2019) then looked at all of them. The results of the [44 studies conflict](claim:c04), and the authors write that the role of the gut {{remains controversial}}.

A difference in bacteria can be a cause of eczema, a result of it, or a result of what people eat and take for it. Gut changes [may go together with eczema](claim:c13). No study shows that particles leaking from the gut make it worse.

## What eczema is

In eczema the barrier of the skin does not work as it should, and a particular kind of inflammation is present. Some people have a change in the gene for filaggrin, a protein of that barrier. [Weidinger and colleagues](source:weidinger-2018) describe both.

Two common statements do not fit this. We found no good evidence that [eczema is autoimmune](claim:c17), or that [it comes from a weak immune system](claim:c18): the response is over-active or misdirected. If you have read that your immune system is {{compromised}}, eczema by itself does not mean that.

Eczema itches, and the skin is dry and sore. On white skin it often looks red. On brown and black skin it may look darker brown, purple or grey, and dryness and itch can be easier to notice than colour.`,
    callout(
      'What about psoriasis?',
      'Psoriasis is a different condition, and it is linked with bowel disease. That link does not show that probiotics treat it. Read [Psoriasis and bowel disease](article:psoriasis-and-bowel-disease).',
    ),
    `## What is different in acne

For acne there are fewer trials, and they point the other way. Studies disagree about skin as a whole, but probiotics [may modestly reduce acne spots](claim:c37).

An analysis by [Tjiu and Lu](source:tjiu-nd) joined [three trials with 231 people](claim:c37). The effect was modest. The authors rate the certainty as low to moderate and write that future studies may find none. One of the recent trials is by [Eguren and colleagues](source:eguren-2024).

Each trial used its own strain. The [2014 consensus](source:hill-2014) says that effects belong to named strains and doses. A product with another strain is another product.

## Does diet make a probiotic work better?

It is a reasonable idea. Probiotics [may work better with the fibre that they use](claim:c39), but little human evidence shows it. In healthy adults, a review of [seven trials](source:kristensen-2016) found that probiotic supplements did not change the overall mix of gut bacteria.

## Are they safe?

For most people they are low-risk. In severe illness or with a weak immune system they can do harm, and US authorities have warned about their use in [babies born early](source:us-nd). We found no good evidence that [changes of this kind are safe for everybody](claim:c40).

Cost matters as well. Money and weeks spent on something that makes little difference are not available for something that helps.

## What to take from this

If you have eczema, a probiotic will probably not change your symptoms. Ask instead whether your present treatment is the right one and whether you are using enough of it. Do not stop it without talking to your doctor.`,
    careCard(
      'urgent',
      'Ask for an urgent GP appointment if you have eczema and if:',
      [
        'the skin weeps, crusts or becomes hot and swollen',
        'painful blisters spread quickly',
        'you have a fever and feel ill',
      ],
      'Your GP surgery or your health line',
    ),
    claimSet('The claims in this article', 'c13', 'c17', 'c18', 'c37', 'c39'),
  ],
})
