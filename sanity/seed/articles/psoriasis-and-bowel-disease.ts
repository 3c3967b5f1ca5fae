import {article, illustration} from '../article.ts'
import {callout, careCard, claimSet} from '../text.ts'

/** Psoriasis and inflammatory bowel disease: an association with numbers. */
export const psoriasisAndBowelDisease = article({
  slug: 'psoriasis-and-bowel-disease',
  title: 'Psoriasis and bowel disease',
  section: 'signs',
  publishedOn: '2026-04-20',
  reviewedOn: '2026-11-23',
  standfirst:
    'People with psoriasis have inflammatory bowel disease more often than other people do. The link is well documented and the numbers are modest. It does not show that one causes the other, and it does not mean that you will have both.',
  hero: illustration(
    'psoriasis-and-bowel.png',
    'Two overlapping circles: a raised patch of skin in one, a coil of bowel in the other.',
    'Some people have both psoriasis and a bowel disease. The overlap is larger than chance would make it. The drawing is not to scale.',
  ),
  symptomPatterns: ['eczema-psoriasis'],
  faqs: ['best-supported-link', 'stop-treatment'],
  body: [
    `## The numbers

In 2018 [Fu, Lee and Chi](source:fu-2018) put together the studies that had counted both diseases. Gut and skin [probably influence each other](claim:c01), and this review is among the better reasons to think so.

It found two associations:

- psoriasis and Crohn’s disease, with an [odds ratio of 1.70](claim:c42)
- psoriasis and ulcerative colitis, with an [odds ratio of 1.75](claim:c42)

An [odds ratio](term:odds-ratio) of one would mean no link. A figure of [1.70](claim:c42) means that the odds are 1.7 times as high in one group as in the other. It says nothing about how common the disease is, so it does not tell you your own risk.

## What an association can show

Two things can occur together for several reasons. One may cause the other. Both may come from a third thing, such as genes, medicines or smoking. Studies of this kind cannot tell these apart.

> [Crohn’s disease and ulcerative colitis are more common](claim:c42) in people with psoriasis than in others. The numbers are modest, and they do not say why.

The gut [may be involved in psoriasis](claim:c13). That is as far as the evidence goes. No study shows that particles leaking from the gut make psoriasis worse.

Genetic studies have tried to sort cause from coincidence. Studies disagree about [the part that gut bacteria play](claim:c04): one reported [26 suggestive links across four conditions](claim:c04) and another [76 links](claim:c04), with different bacteria.

## Gut bacteria in psoriasis

A review of [10 studies](claim:c13) compared gut bacteria in people with and without psoriasis. The bacteria differed. The ways in which they differed were not the same from study to study.

A different mix does not explain itself. The disease, its treatment, diet and weight may all change gut bacteria. Diet [can do so within days, and studies disagree about how much it matters](claim:c21).

## What the immune system has to do with it

Psoriasis is a chronic, immune-mediated inflammatory disease. It is often grouped with the autoimmune diseases. We found no good evidence that [eczema belongs with them too](claim:c17).

You may read that psoriasis comes from a weak immune system. We found no good evidence for [that description](claim:c18). The immune response is over-active or misdirected, which is something else. Psoriasis does not mean that you lack defences against infection.`,
    callout(
      'Diet in psoriasis',
      `A 2018 [review with recommendations](source:ford-2018) looked at diet in psoriasis. [Weight loss](claim:c44) probably helps adults who have overweight. A gluten-free diet is advised only when the markers of coeliac disease are positive.

Both are additions to standard care. We found no good evidence that [any diet replaces treatment](claim:c41).`,
    ),
    `## How psoriasis looks

Psoriasis often forms raised patches with scale. On white skin the patches tend to look pink or red and the scale white or silver. On brown and black skin the patches may look purple or dark brown and the scale grey. The patches can itch, sting or feel sore.

Bowel disease is not visible in this way. If your bowel habits have changed, say so at your next appointment, even when it is about your skin.

## What you can do

Tell the doctor who treats your skin about your bowel, and the doctor who treats your bowel about your skin. Each of them needs to know about the other condition before choosing a treatment with you.

Supplements for the gut are often offered to people with psoriasis. We found no good evidence that [such supplements are needed or work](claim:c32). [How we judge a supplement](article:how-we-judge-a-supplement) lists what to look for.`,
    careCard(
      'routine',
      'See a GP if you have psoriasis and if:',
      [
        'you have diarrhoea or belly pain that does not settle',
        'you see blood in your poo',
        'you are losing weight without trying',
        'your joints are painful, stiff or swollen',
      ],
      'Your GP surgery',
    ),
    `Do not stop a treatment for psoriasis or for your bowel without talking to your doctor.

The other well-described link between gut and skin is [the itchy rash of coeliac disease](article:itchy-rash-of-coeliac-disease). The wider picture is in [The gut–skin axis](article:gut-skin-axis).`,
    claimSet('The claims in this article', 'c42', 'c44', 'c01', 'c04', 'c13', 'c17', 'c18'),
  ],
})
