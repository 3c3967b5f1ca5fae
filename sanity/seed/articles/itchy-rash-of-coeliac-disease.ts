import {article, illustration} from '../article.ts'
import {callout, careCard, claimSet, doDont} from '../text.ts'

/** Dermatitis herpetiformis: one of the best-supported links between gut and skin. */
export const itchyRashOfCoeliacDisease = article({
  slug: 'itchy-rash-of-coeliac-disease',
  title: 'The itchy rash of coeliac disease',
  section: 'signs',
  publishedOn: '2026-04-06',
  reviewedOn: '2026-11-23',
  standfirst:
    'Dermatitis herpetiformis is a rash that belongs to a bowel disease. It is one of the best-supported links between gut and skin, and articles about gut health often leave it out. It has a diagnosis, a treatment and a doctor to ask.',
  hero: illustration(
    'skin-and-wheat.png',
    'An ear of wheat above a block of skin with two groups of small bumps.',
    'Gluten is found in wheat. The rash called dermatitis herpetiformis clears on a gluten-free diet.',
  ),
  symptomPatterns: ['eczema-psoriasis'],
  faqs: ['best-supported-link', 'gluten-free'],
  body: [
    `## One disease, two places

[Coeliac disease](term:coeliac-disease) affects the bowel, and its treatment is a gluten-free diet. [Dermatitis herpetiformis](term:dermatitis-herpetiformis) [is the skin form of coeliac disease](source:reunala-2021). It is described as such in a 2021 review of diagnosis and management by [Reunala, Hervonen and Salmi](source:reunala-2021).

The rash [clears on a gluten-free diet](source:reunala-2021). That makes it a rare thing in this subject: a skin condition in which a change of diet is itself the treatment.

The name can mislead. The word herpetiformis describes how the rash looks. It does not mean that a herpes virus is the cause.

## Why we place it first

Gut and skin [probably influence each other](claim:c01). We grade that general claim as moderate, and this rash is a main reason why we do not grade it lower. Gut and skin disease clearly occur together here.

The same cannot be said of most skin problems. Studies disagree about whether [changes in the gut play a part in acne, eczema and rosacea](claim:c04). What is known about one rash cannot be carried over to another.

It is also the clearest case for [intestinal permeability](term:intestinal-permeability). In coeliac disease the rise in permeability can be measured. Studies have not settled whether [that rise is a cause or a result](source:vanuytsel-2021). [Leaky gut: what is known and what is not](article:leaky-gut) explains the difference.`,
    callout(
      'Not a reason to give up gluten for other skin conditions',
      `A gluten-free diet treats this rash because the rash is coeliac disease. It is not a treatment for skin in general.

In psoriasis, a [review with recommendations](source:ford-2018) advises a gluten-free diet only when the blood markers of coeliac disease are positive. For other conditions on this site we have no graded evidence that it helps.`,
      'important',
    ),
    `## How it differs from eczema

Both can itch badly, and you cannot tell them apart with certainty at home. Eczema is an inflammatory condition of the skin barrier and the immune system. We found no good evidence that [eczema and psoriasis are both autoimmune](claim:c17): psoriasis is often grouped with autoimmune diseases, and eczema generally is not.

The difference matters for treatment. Probiotics probably make little or no difference to the symptoms of eczema, as [Eczema and probiotics](article:eczema-and-probiotics) explains. In dermatitis herpetiformis the treatment is the diet.

On brown and black skin, inflamed skin may not look red. It may look darker than the skin around it, or purple or grey. Say where it itches and for how long: itch does not depend on colour.

## Getting a diagnosis

A doctor can examine the rash and arrange tests. Ask before you change what you eat. A diet that you start by yourself can make it harder to find out what you have. It can also leave out food that you need.

Write down three things before you go: when the rash began, where it is, and whether anybody in your family has coeliac disease. Mention your bowel too, even when it gives you little trouble.`,
    doDont(
      'While you wait for an appointment',
      [
        'Take photographs of the rash on good and bad days',
        'Note what you eat as usual',
        'Ask a pharmacist what may ease the itch',
      ],
      [
        'Start a gluten-free diet before you have asked about tests',
        'Stop a prescribed treatment without talking to your doctor',
        'Buy a test for leaky gut: none is validated',
      ],
    ),
    careCard(
      'routine',
      'See a GP if:',
      [
        'you have a very itchy rash that keeps coming back',
        'you have a rash together with diarrhoea, bloating or tiredness',
        'a close relative has coeliac disease and you have a rash that itches',
      ],
      'Your GP surgery',
    ),
    `## What is not known

A restrictive diet has costs. We found no good evidence that [changes of diet are safe for everybody](claim:c40), and restrictive eating can do harm. A dietitian can help you to eat well without gluten once you have a diagnosis.

We also found no good evidence for [a timescale in which skin improves after the gut does](claim:c38) in general. Your doctor can tell you what to expect for this rash.

This article rests on one review for the rash itself. We have not graded its separate claims, such as how long it takes to clear. When we do, they will appear here with their grades.`,
    claimSet('The claims in this article', 'c01', 'c04', 'c05', 'c17'),
  ],
})
