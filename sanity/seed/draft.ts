import {article, illustration} from './article.ts'
import {productMention} from './text.ts'

/** The founding article as marketing would write it: kept unpublished, to show an editor what the rules find. */
const firstDraft = {
  ...article({
    slug: 'gut-skin-axis-first-draft',
    title: 'Leaky Gut: The Root Cause of Your Skin Problems',
    section: 'understand',
    publishedOn: '2026-02-02',
    standfirst:
      'You have tried every cream. Nothing lasts. What if the answer was never on your face at all? Discover how healing your gut from within can transform your complexion for good.',
    hero: illustration('gut-skin-axis.png', '', 'Your gut and your skin are in constant conversation.'),
    body: [
      `Your skin is a mirror of your gut, and until you clean the mirror from the inside no serum, peel, prescription or ten-step routine that you put on your face will ever do more than hide the problem for a day or two. Acne sufferers know this feeling. You buy the cream. You wait. You are disappointed. And then you buy the next one.

## The gut–skin axis: your body’s secret superhighway

Inside you live 38 trillion bacteria, and when they are in perfect balance your skin glows. A balanced gut gives you a strong skin barrier and a clear complexion. An unbalanced gut triggers acne, eczema, rosacea and premature ageing. It is as simple as that.

## Leaky gut: the root of all skin woes

The gut lining is your fortress wall. When the tight junctions loosen, toxins and undigested food pour into your bloodstream, your immune system sees invaders and attacks, and chronic inflammation, the primary driver of all modern disease, spreads to every corner of your body. This is no longer a theory. The link between leaky gut and skin is an established fact.

## How it shows on your face

**Inflammation.** Toxins from the gut collect in the tiny blood vessels of your skin. That is the redness and swelling that you see in the morning.

**Oxidative stress.** Leaky gut is known to degrade collagen, so wrinkles arrive years before they should.

**Immune attack.** Eczema and psoriasis are autoimmune diseases that come from a compromised immune system, and the immune system lives in your gut.

## Four signs that your gut is the root cause

- Red, angry acne that does not respond to creams: a sure sign that the problem is inside you
- Rosacea flare-ups, strongly linked to bacterial overgrowth
- Red, scaly patches of eczema or psoriasis
- Dull, pale skin that ages faster than you would expect

If you have even one of these signs, the time to act is now.`,
      productMention(
        'primebiome',
        'For many people, PrimeBiome is the missing piece. It strengthens the gut barrier, rebalances the microbiome and heals the root causes of skin distress.',
      ),
      `## Eat your way to clear skin

Diet is the single most powerful tool that you have. Load your plate with these superfoods and detox your gut in days:

- Fibre-rich vegetables and fruit, the prebiotics that powerfully boost your good bacteria
- Kimchi, sauerkraut, kefir and yogurt, bursting with probiotics
- Bone broth, rich in collagen and L-glutamine, known to heal and seal the gut lining
- Omega-3 fats from oily fish, chia and walnuts, which powerfully put out the fire of inflammation

## Three habits that heal

**Beat stress.** Stress tears holes in your gut. Meditation, yoga and deep breathing fix it.

**Sleep 7 to 9 hours.** Sleep is when the gut lining does most of its repair.

**Move.** Regular exercise boosts the diversity of your bacteria and lowers inflammation.

## When food is not enough

Sometimes a compromised gut needs a targeted supplement to heal. PrimeBiome combines slippery elm, which soothes and repairs, okra, which feeds the gut lining, pectin, a prebiotic that fortifies the barrier, and a probiotic blend that clears the skin. Think of your gut as a garden: the probiotics are the seeds and your diet is the soil.

## Your questions

**How long until my skin improves?** Most people see results a few weeks to a few months after healing the gut.

**Can I take probiotics and keep my diet?** They work best alongside a diet that feeds them.

**Is it safe?** Changes in diet, stress and sleep are universally safe, and every tip on this page is clinically approved.

## The path to clear skin starts in your kitchen

Creams only manage the symptoms for a while. [Clear skin always begins in the kitchen](claim:c41). Heal the gut, cure the cause, and watch your skin transform. You deserve it.`,
    ],
  }),
  _id: 'drafts.article-gut-skin-axis-first-draft',
}

/** Documents that only editors see. */
export const drafts = [firstDraft]
