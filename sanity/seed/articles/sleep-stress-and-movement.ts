import {article, illustration} from '../article.ts'
import {callout, claimSet, doDont} from '../text.ts'

/** Three habits: good advice, and reasons that do not hold. */
export const sleepStressAndMovement = article({
  slug: 'sleep-stress-and-movement',
  title: 'Sleep, stress and movement',
  section: 'live',
  publishedOn: '2026-08-24',
  reviewedOn: '2026-11-23',
  standfirst:
    'Sleep enough, ease your stress, move: the advice is good. The reasons that are given for it in articles about gut and skin are often not. Here is what was measured, in how many people, and what was never measured at all.',
  hero: illustration(
    'sleep-stress-movement.png',
    'Three circles: a bed under a moon, three waves that grow calmer, and a bicycle.',
    'Three habits. Each has good reasons behind it that do not depend on the gut.',
  ),
  symptomPatterns: ['dull-skin'],
  faqs: ['sleep-and-skin', 'safe'],
  body: [
    `## Sleep

Most adults [need at least 7 hours of sleep a night](claim:c29). Two expert bodies agree on that. One of them gives a range: [7 to 9 hours from 18 to 64 years, and 7 to 8 from 65](claim:c29).

The reason that is often added is another matter. We found no good evidence that [sleep is when the gut lining does most of its repair](claim:c30).

### What was measured

In [one study](source:karl-2023) that bears on [that claim](claim:c30), 19 healthy young men slept for only 2 hours on three nights. Their gut did not become more permeable. The number of kinds of bacteria fell.

[Another study](source:zhang-2017) found that gut bacteria stayed as they were after people slept too little. In a third, with [nine men](source:benedict-2016), the changes were subtle.

For skin there is one small study, in [sixty women](source:oyetakin-white-2015). Poor sleepers had a slower recovery of the skin barrier. A cosmetics company paid for it, and it cannot show cause.

So sleep enough because you need it. Do not lie awake over your gut lining.

## Stress

Stress [may affect the gut](claim:c28). The best-known [experiment](source:vanuytsel-2014) asked healthy volunteers to speak in public. Two groups took part, with [23 and 13 people](claim:c28).

Gut permeability rose in those whose cortisol rose. Cortisol is a hormone that the body releases under stress.

Three things are not established:

- what stress over months or years does to the gut
- whether meditation, yoga or breathing exercises reverse it
- whether any of this changes the skin

Relaxation is low-risk. You may like it, and it may help you to sleep. We make no promise for your skin.

## Movement

Exercise [may change the mix of gut bacteria](claim:c31). A review of [28 trials](claim:c31) found that it is likely to, and asked for better methods.

One study followed [32 adults who trained for 6 weeks](claim:c31). Their bacteria changed, in ways that depended on their weight. When they stopped, the change went back. There was no comparison group.

You may read that exercise makes gut bacteria more diverse. A rise in diversity is not consistent. Endurance exercise can also make the gut more permeable for a time, which shows how little such a measure says about health.

Movement has other, better-established benefits. None of these studies measured skin.`,
    callout(
      'Why we keep the advice and drop the reason',
      'Good advice with a wrong reason does harm when the reason fails. Somebody who sleeps well and still has acne may think that they did something wrong. They did not. We found no good evidence that [such habits clear skin](claim:c41).',
    ),
    `## Skin that looks dull or ages early

Lack of sleep and stress are often blamed, through the gut. We found no good evidence that [leaky gut makes skin look dull or age faster](claim:c19).

Sun and smoking have good evidence. The studies that speak against [the gut as an explanation](claim:c19) had 298 women in one case and 1,474 people in the other. [The first](source:flament-2013), carried out by industry, found that past sun exposure goes with visible ageing. In [the second](source:buendia-eisman-2020), age, smoking and the use of sunscreen predicted ageing of the skin.

If you want to do one thing for skin that ages, protect it from sun. If you smoke, ask for help to stop. Both are more useful than anything we found about the gut.`,
    doDont(
      'What you can do now',
      [
        'Go to bed and get up at about the same times',
        'Choose movement that you like and can keep up',
        'Protect your skin from strong sun',
        'Tell a doctor if stress or poor sleep goes on for weeks',
      ],
      [
        'Blame yourself for your skin',
        'Start hard training suddenly if you have a heart condition or are ill',
        'Stop a prescribed treatment without talking to your doctor',
      ],
    ),
    `## Is it safe?

For most people, yes. We found no good evidence that [such changes are safe for everybody](claim:c40), so ask first if you are pregnant, ill or take several medicines.

The same goes for expectations. We found no good evidence for [a timescale in which skin improves](claim:c38) after a change of habits. The wider picture is in [The gut–skin axis](article:gut-skin-axis).`,
    claimSet('The claims in this article', 'c19', 'c28', 'c29', 'c30', 'c31'),
  ],
})
