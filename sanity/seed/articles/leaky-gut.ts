import {article, illustration} from '../article.ts'
import {callout, careCard, claimSet} from '../text.ts'

/** Increased permeability, which can be measured, apart from the syndrome, which is a theory. */
export const leakyGut = article({
  slug: 'leaky-gut',
  title: 'Leaky gut: what is known and what is not',
  section: 'understand',
  publishedOn: '2026-03-16',
  reviewedOn: '2026-11-23',
  standfirst:
    'Two different ideas share one name. One can be measured in a laboratory. The other is a theory that is offered as an explanation for tiredness, bloating and skin trouble. This article keeps them apart and says what has been shown for each.',
  hero: illustration(
    'gut-lining.png',
    'A row of six cells under a layer of mucus, joined near the top; immune cells and a blood vessel beneath.',
    'The barrier of the gut: mucus, one layer of cells, tight junctions and immune cells.',
    'At the top are bacteria in the gut and a layer of mucus. Below is a single row of six cells with fine hairs, and a tight junction between each cell and the next. Under the row are three immune cells and a blood vessel.',
  ),
  faqs: ['is-leaky-gut-real', 'leaky-gut-test'],
  body: [
    `## How the gut lining works

Reviews describe the lining of the gut as [a single layer of cells](claim:c06). [Tight junctions](term:tight-junction) join each cell to the next. According to the reviews, they form [a selective barrier](claim:c06) together: water and nutrients pass, and most germs and large molecules do not.

The cells are only one part of it. Mucus lies over them, and immune defences lie beneath. A review by [Camilleri](source:camilleri-2019) counts all three as the barrier.

## The first idea: increased permeability

[Intestinal permeability](term:intestinal-permeability) describes how much passes through the lining. Researchers can measure it. It rises in some bowel diseases, most clearly in coeliac disease and inflammatory bowel disease.

Whether the rise is a cause of those diseases or a result of them [is unsolved](source:vanuytsel-2021). We found no good evidence that [leaky gut is a condition of its own](claim:c05).

Several other things can raise permeability:

- anti-inflammatory painkillers
- endurance exercise
- pregnancy
- emulsifiers, which are additives in some foods
- stress, which [may affect the gut for a short time](claim:c28)

A rise does not by itself mean illness. [The NHS](source:nhs-nd) has written that it {{probably does not lead to anything more than temporary mild inflammation of an area of the bowel}}.

## The second idea: leaky gut syndrome

This is the theory of [leaky gut syndrome](term:leaky-gut-syndrome). The junctions loosen, undigested food and germs enter the blood, and the immune system responds throughout the body. There may be something in [parts of that account](claim:c07); reviews find little evidence for the whole.

The first step has been studied most. A review by [Hollander and Kaunitz](source:hollander-2020) found few convincing data that bacteria or their products pass between the cells of intact human gut tissue. In otherwise healthy people, there is little evidence that this [sets off inflammation in the whole body](claim:c07).

Health services and experts agree on what to call it. [The NHS](source:nhs-nd) has called it {{not a recognised medical diagnosis}}. The [Cleveland Clinic](source:cleveland-nd) describes a {{hypothetical condition}} for which {{the evidence is lacking}}. A 2024 review by [Lacy and colleagues](source:lacy-2024) says that it is not accepted as a formal diagnosis and that no test for it is validated.`,
    callout(
      'What this means for a test',
      'Tests for leaky gut are sold to the public. [None has been validated](source:lacy-2024). A result, high or low, cannot tell you why you have a skin condition.',
    ),
    `## What has been shown for skin

We found no good evidence that [the link between leaky gut and skin is an established fact](claim:c09). Texts that say so go further than the studies do.

> Texts that call leaky gut a cause of skin disease go further than the studies do.

Three steps would have to be shown. Each has been looked for.

1. Material from the gut reaches the skin. We found no good evidence that [inflammatory molecules from the gut collect in the small blood vessels of the skin](claim:c10).
2. It changes the skin there. Long-term inflammation [may contribute to many diseases](claim:c08), and it has many causes. A leaky gut has not been shown to be a main one.
3. Restoring the barrier helps the skin. According to [Camilleri](source:camilleri-2019), it is unproven that this improves symptoms in other parts of the body.

For wrinkles and dull skin, we found no good evidence that [gut permeability plays a part](claim:c19). Sun exposure and smoking are better-supported causes.

## What is sold for it

Powders, capsules and courses are sold to repair the gut. We found no good evidence that [a targeted supplement is needed](claim:c32) or that those sold for leaky gut work. The review by Lacy and colleagues warns of unproven treatments, some of them dangerous.

Two substances are named often. Studies disagree about [L-glutamine](claim:c25). We found no good evidence for [bone broth and collagen](claim:c26). [L-glutamine and bone broth](article:l-glutamine-and-bone-broth) gives the details.

## If your gut troubles you

Symptoms of the bowel deserve attention for their own sake. Coeliac disease and inflammatory bowel disease can be tested for and treated. Both are linked with skin conditions, as described in [The itchy rash of coeliac disease](article:itchy-rash-of-coeliac-disease) and [Psoriasis and bowel disease](article:psoriasis-and-bowel-disease).`,
    careCard(
      'routine',
      'See a GP if:',
      [
        'you have diarrhoea, pain or bloating that does not settle',
        'you are losing weight without trying',
        'you see blood in your poo',
        'you have bowel symptoms together with a skin condition',
      ],
      'Your GP surgery',
    ),
    claimSet('The claims in this article', 'c05', 'c06', 'c07', 'c09', 'c32'),
  ],
})
