import {article, illustration} from '../article.ts'
import {callout, careCard, claimSet} from '../text.ts'

/** Bacterial overgrowth in rosacea: the numbers and their limits. */
export const rosaceaAndSmallBowelBacteria = article({
  slug: 'rosacea-and-small-bowel-bacteria',
  title: 'Rosacea and bacteria in the small bowel',
  section: 'signs',
  publishedOn: '2026-07-20',
  reviewedOn: '2026-11-23',
  standfirst:
    'Several small studies found too many bacteria in the small bowel of people with rosacea. One trial of an antibiotic had a striking result. The studies are small, the trial had a weakness that matters, and reviewers still call the evidence controversial.',
  hero: illustration(
    'rosacea-numbers.png',
    'One dot for each person: 52 of 113 dots are dark with rosacea, and 3 of 60 without rosacea.',
    'People in whom bacterial overgrowth was found, in a study of 113 people with rosacea and 60 without (Parodi and colleagues, 2008).',
  ),
  symptomPatterns: ['rosacea'],
  faqs: ['how-long', 'stop-treatment'],
  body: [
    `## What is meant by overgrowth

Most gut bacteria live in the large bowel. When the small bowel holds more than is usual, doctors speak of small intestinal bacterial overgrowth. It can cause bloating, wind and diarrhoea.

Overgrowth [may be more common in people with rosacea](claim:c16). That is the claim that this article is about. It is different from the claim that rosacea comes from the gut.

## The trial that is quoted most

In 2008 [Parodi and colleagues](source:parodi-2008) examined people at one centre. They found overgrowth in [52 of 113 people with rosacea and in 3 of 60 people without](claim:c16).

They then treated overgrowth with an antibiotic, and the result looked striking. Two points need to be said clearly.

- The dermatologists who judged the skin knew who had been treated. Knowing can change what people see.
- The treatment was a prescription antibiotic. No diet, probiotic or supplement was tested.

## What other studies add

A 2025 [review of six studies with 801 people](source:khurmatullina-2025) found overgrowth more often in rosacea, with a [relative risk of 3.5](claim:c16). The range that fits the data is wide, from [1.3 to 9.1](claim:c16). A wide [confidence interval](term:confidence-interval) like this means that the true figure is uncertain.

[Agnoletti and colleagues](source:agnoletti-2017) followed patients for three years. They too found a link with overgrowth. They also found Demodex mites, which live in the skin, in about half.

Not everybody is convinced. [Wang and Chi](source:wang-2021) reviewed diseases of the gut in rosacea. They found the strongest link with inflammatory bowel disease and called the evidence {{still controversial}}. In [letters published in 2025](source:letter-2025), the authors of a review replied that conclusive evidence was lacking.`,
    callout(
      'Why we grade this as limited',
      'The studies point the same way, which speaks for the link. They are small, and in the one trial the assessors knew who had been treated. That is why we write that overgrowth [may be more common](claim:c16), and no more.',
    ),
    `## Does the gut cause rosacea?

Rosacea is an inflammatory condition. The inflammation [may start in the gut in some people](claim:c11). This is a hypothesis, with some support in rosacea and little in acne.

Studies disagree about whether [changes in the gut trigger rosacea](claim:c04). The two genetic studies that looked at inflammatory skin conditions named different bacteria. We found no good evidence that [inflammatory molecules from the gut collect in the blood vessels of the skin](claim:c10).

## Other things that play a part

Mites are one. Sun, heat and alcohol are others, and many people know their own triggers. Noticing them costs nothing.

Rosacea has treatments that were tested on skin. We found no good evidence that [a change of diet does as much](claim:c41) in the conditions that we cover.

## How rosacea feels and looks

Skin may burn, sting or feel hot. Flushing comes and goes. There may be bumps, and small blood vessels may be visible.

On white skin the face often looks pink or red. On brown and black skin redness may not show, or the skin may look darker. Heat and stinging can then be the first signs.

The [content standard of the NHS](source:nhs-2025) asks writers to describe both. More is on [our page about rosacea](symptomPattern:rosacea).

## Should you ask for a test?

Ask if your bowel troubles you. Bloating, wind or diarrhoea that does not settle deserves attention whether or not you have rosacea. A doctor can say which test makes sense.

If you have no bowel symptoms, the studies do not say that a test would help you. Antibiotics have side effects, and they are prescribed for a reason.

Supplements are often offered instead. We found no good evidence that [the gut needs them](claim:c32).`,
    careCard(
      'urgent',
      'Ask for an urgent GP appointment if you have rosacea and if:',
      ['your eyes are painful or your sight is blurred', 'bright light hurts your eyes'],
      'Your GP surgery or an eye clinic',
    ),
    careCard(
      'routine',
      'See a GP if:',
      [
        'your face burns, stings or flushes and it does not settle',
        'your treatment has not helped after 3 months',
        'you have bloating or diarrhoea that does not settle',
      ],
      'Your GP surgery',
    ),
    `Do not stop a prescribed treatment without talking to your doctor. The wider picture is in [The gut–skin axis](article:gut-skin-axis).`,
    claimSet('The claims in this article', 'c04', 'c10', 'c11', 'c16', 'c32'),
  ],
})
