// Longer than other files: the founding article, which uses every block that the model has.
import {article, illustration} from '../article.ts'
import {callout, careCard, claimSet, doDont, faqSet, foodListSet, productMention, symptomPatternSet} from '../text.ts'

/** The founding article: what gut and skin have to do with each other, claim by claim. */
export const gutSkinAxis = article({
  slug: 'gut-skin-axis',
  title: 'The gut–skin axis: what is known and what is not',
  section: 'understand',
  publishedOn: '2026-03-02',
  reviewedOn: '2026-11-23',
  standfirst:
    'You have tried every cream, and now somebody says that the answer lies in your gut. Research supports a part of that and does not support much of the rest. We take the claims one at a time and show how good the evidence is for each.',
  hero: illustration(
    'gut-skin-axis.png',
    'A coil of bowel with bacteria and a block of skin with hairs, side by side, with an arrow each way.',
    'The term gut–skin axis stands for influence in both directions. How much of it matters in common skin problems is still being studied.',
  ),
  symptomPatterns: ['acne', 'rosacea', 'eczema-psoriasis', 'dull-skin'],
  foodLists: ['fibre', 'fermented', 'broth', 'omega-3'],
  faqs: ['how-long', 'probiotics-instead', 'safe'],
  disclosure:
    'This article names one product, PrimeBiome. We have no relationship with its maker, were not paid to name it and do not link to a shop. We name it because articles on this subject often do.',
  body: [
    `Skin trouble is tiring. Treatments take weeks, and some of them do not suit you. Advice about the gut is easy to find, and some of it comes from people with something to sell.

We collected claims that articles about gut and skin often make. We looked for the studies behind each one and gave it a grade. Words with a dotted line carry that grade: open them to see the reason, the studies for and against, and who took part.

Do not stop a prescribed treatment without talking to your doctor. We found no good evidence that [the way to clear skin starts in the kitchen](claim:c41): recommended treatments do more than any diet that was tested.

## What the gut–skin axis is

Researchers use the term [gut–skin axis](term:gut-skin-axis) for the ways in which gut and skin [probably influence each other](claim:c01). The influence is thought to run in both directions. A review by [O’Neill and colleagues](source:oneill-2016) noted that neither field had studied it systematically.

Two links between gut and skin are well described. [The itchy rash of coeliac disease](article:itchy-rash-of-coeliac-disease), called dermatitis herpetiformis, [is the skin form of that bowel disease](source:reunala-2021). It [clears on a gluten-free diet](source:reunala-2021).

The second link is between [psoriasis and bowel disease](article:psoriasis-and-bowel-disease). People with psoriasis more often have [Crohn’s disease (odds ratio 1.70) or ulcerative colitis (odds ratio 1.75)](claim:c42).

The digestive tract [probably holds trillions of microbes](claim:c02), which together are called the [microbiome](term:microbiome) of the gut. A widely accepted count is [roughly 38 trillion bacteria in and on the body](claim:c02), nearly all of them in the large bowel.

An unusual mix of microbes is often called [dysbiosis](term:dysbiosis). The word is used in many ways, and often without a definition that can be tested. We found no good evidence that [a balanced gut gives you clear skin](claim:c03), because there is no agreed definition of a balanced gut. People with some skin conditions [may have a different mix of gut bacteria](claim:c15), and it is not clear which comes first.

Studies disagree about whether [changes in the gut play a part in acne, eczema and rosacea](claim:c04). Two [genetic studies](term:mendelian-randomisation) reported hints of cause and effect, [26 links in one and 76 in the other](claim:c04). They named different bacteria. A review of [44 studies in eczema](claim:c04) found results that conflict.`,
    claimSet('The main claims about the axis', 'c01', 'c02', 'c03', 'c04'),
    `## Leaky gut: two ideas under one name

Reviews describe the lining of the gut as [one layer of cells joined by tight junctions](claim:c06). According to them it [lets some things through and keeps others out](claim:c06). Mucus and immune defences are also part of that barrier, and they help to keep out germs and large molecules.`,
    illustration(
      'gut-lining.png',
      'A row of six cells under a layer of mucus, joined near the top; immune cells and a blood vessel beneath.',
      'The barrier of the gut has several parts: mucus, one layer of cells, tight junctions and immune cells.',
      'At the top are bacteria in the gut and a layer of mucus. Below is a single row of six cells with fine hairs, and a tight junction between each cell and the next. Under the row are three immune cells and a blood vessel.',
    ),
    `The first idea is increased [intestinal permeability](term:intestinal-permeability). It means that more passes through the lining than usual, and it can be measured. It is clear in coeliac disease and inflammatory bowel disease, where [cause and result have not been told apart](source:vanuytsel-2021). Anti-inflammatory painkillers, endurance exercise and pregnancy [can raise it too](source:camilleri-2019).

The second idea is leaky gut syndrome. We found no good evidence that [it is a condition and lies behind many skin problems](claim:c05). [The NHS](source:nhs-nd) has called it {{not a recognised medical diagnosis}}, and a review found [no validated test for it](source:lacy-2024).

It may be that [undigested food and germs pass through a loosened lining and set off the immune system](claim:c07). The evidence for this in otherwise healthy people is weak. According to the NHS, extra permeability {{probably does not lead to anything more than temporary mild inflammation of an area of the bowel}}. We found no good evidence that [a link between leaky gut and skin is an established fact](claim:c09).

We go through the studies in [Leaky gut: what is known and what is not](article:leaky-gut).

## Three proposed mechanisms

How could the gut affect the skin? Three answers come up again and again. All three are proposals, and the evidence for each is different.`,
    illustration(
      'three-mechanisms.png',
      'Three circles named inflammation, oxidative stress and immune response above a dotted arrow from gut to skin.',
      'Three ways in which the gut has been proposed to affect the skin. The dotted arrow means that the route has not been shown.',
    ),
    `### Inflammation through the body

Long-term [inflammation](term:inflammation) [may contribute to many diseases](claim:c08). [Infection, inactivity, poor diet, harmful substances and stress](claim:c08) have been named as drivers. Leaky gut has not been shown to be a main one, or to drive skin disorders.

Acne and rosacea are inflammatory conditions. The inflammation [may start in the gut in some people](claim:c11), but this is a hypothesis, with some support in rosacea and little in acne. Inflamed skin can feel hot, sore or swollen. It may look red on white skin; on brown and black skin redness may not show or may look different.

We found no good evidence that [inflammatory molecules from the gut collect in the small blood vessels of the skin](claim:c10). We looked for a human study and found none.

### Oxidative stress

We found no good evidence that [leaky gut causes oxidative stress that breaks down collagen](claim:c12). For wrinkles, the causes with good support are [sun](source:flament-2013), [age and smoking](source:buendia-eisman-2020). Sun protection is the better-supported step.

### Immune response

Eczema and psoriasis both involve the immune system. We found no good evidence that [both of them are autoimmune](claim:c17): psoriasis is often grouped with autoimmune diseases, and eczema is generally not. In both, the immune response is over-active or misdirected. We found no good evidence that it is [weak and depends on the gut lining](claim:c18).

The gut [may be involved in both conditions](claim:c13). Psoriasis is linked with bowel disease, and a review of [10 studies](claim:c13) found that gut bacteria differ, with varying findings. No study shows that particles leaking from the gut make either condition worse.

## Four patterns on the skin

Each pattern has its own page, with what it feels like, how it looks on different skin tones, and what else can cause it.

**Persistent inflammatory acne.** We found no good evidence that [acne which does not respond to creams points to the gut](claim:c14). It usually needs a different medical treatment, and [guidelines describe the next steps](source:reynolds-2024).

Small studies, one of [43 people with acne and 43 without](claim:c15) and one of [31 and 31](claim:c15), found different gut bacteria. They did not agree on which, and they cannot show cause.

**Rosacea flare-ups.** Bacterial overgrowth in the small bowel [may be more common in people with rosacea](claim:c16). In one trial it was found in [52 of 113 people with rosacea and 3 of 60 without](claim:c16). The treatment tested was a prescription antibiotic, and the assessors knew who had taken it.

Mites called Demodex, sun, heat and alcohol also play a part in rosacea.

**Eczema and psoriasis.** Gut bacteria [may differ in people with these conditions](claim:c13), and what this means is not settled. Probiotics are discussed further down.

**Skin that looks dull or ages early.** We found no good evidence that [leaky gut makes skin look dull or age faster](claim:c19). Sun and smoking have good evidence.`,
    symptomPatternSet('Read about one pattern', 'acne', 'rosacea', 'eczema-psoriasis', 'dull-skin'),
    careCard(
      'routine',
      'See a GP or a dermatologist if:',
      [
        'your acne is painful, or leaves scars',
        'your skin has not improved after 3 months of treatment',
        'a rash is very itchy, keeps coming back or spreads',
        'your skin keeps you from sleeping or from seeing people',
      ],
      'Your GP surgery or a dermatology clinic',
    ),
    `## Food: four groups

We found no good evidence that [improving gut health changes the skin as such](claim:c20). A few specific diet changes have modest effects in specific conditions. A [lower glycaemic load](claim:c43) probably has a modest benefit in acne. [Weight loss](claim:c44) probably helps psoriasis in people with overweight.

Studies disagree about whether [diet is the strongest influence on gut bacteria](claim:c21). Diet is one of the things that shape them. It can change them within days, but the changes are often small and temporary, and medicines can matter as much.`,
    foodListSet('Four food lists', 'fibre', 'fermented', 'broth', 'omega-3'),
    `### Vegetables and fruit with fibre

Leafy greens, broccoli, berries and apples contain [fibre](term:fibre), some of which [probably acts as a prebiotic](claim:c22). Across [64 trials with 2,099 people](claim:c22), extra fibre raised bifidobacteria and did not change overall diversity. None of these trials measured skin.

Eating more vegetables and fruit is good advice in any case. More in [Fibre, prebiotics and pectin](article:fibre-prebiotics-and-pectin).

### Fermented foods

Kimchi, sauerkraut, kefir and yogurt are fermented foods that can contain live cultures. We found no good evidence that they are [rich in probiotics](claim:c23): that word needs a known strain, an adequate amount and a shown benefit. Fermented foods [may make gut bacteria more diverse](claim:c24), as one 17-week trial with 18 people in each group found. Skin was not measured.

More in [Fermented foods: live, not always probiotic](article:fermented-foods).

### Collagen, bone broth and L-glutamine

Studies disagree about whether [L-glutamine repairs the gut lining](claim:c25). One trial used [15 g a day for 8 weeks](claim:c25) in people with bowel symptoms after an infection. Food contains far less.

We found no good evidence that [collagen or bone broth repairs the gut lining](claim:c26). More in [L-glutamine and bone broth](article:l-glutamine-and-bone-broth).

### Omega-3 fats

Fish oil [probably lowers markers of inflammation](claim:c27), to a small or moderate degree. A review of [68 trials with 4,601 people](claim:c27) found that omega-3 eaten as food lowered only one of three markers. Chia and walnuts contain a different omega-3, which the body converts poorly. These trials did not measure skin.`,
    callout(
      'Before you change what you eat',
      `These changes are low-risk for most people. Talk to a doctor or pharmacist first if you take warfarin or other medicines, are pregnant, or have a weak immune system. Do so too if you have or have had an eating disorder.

Not everyone can make them safely, so we found no good evidence that they [carry no risk at all](claim:c40). Sudden changes in leafy greens matter on warfarin. Live cultures can harm people with weak immune systems.`,
      'important',
    ),
    `## Three habits

**Stress.** It [may affect the gut](claim:c28). In volunteers who had to speak in public, gut permeability rose in those whose cortisol rose; the groups had [23 and 13 people](claim:c28).

Whether relaxation reverses this, or helps skin, is not established. You may like it for other reasons, and it is low-risk.

**Sleep.** Most adults [need at least 7 hours a night](claim:c29). One expert body recommends [7 to 9 hours from 18 to 64 years and 7 to 8 from 65](claim:c29).

We found no good evidence that [sleep is when the gut lining does most of its repair](claim:c30). The advice to sleep enough does not depend on it.

**Movement.** Exercise [may change the mix of gut bacteria](claim:c31). In a study of [32 adults over 6 weeks](claim:c31) the change faded after they stopped. Exercise has other, better-established benefits.

More in [Sleep, stress and movement](article:sleep-stress-and-movement).`,
    doDont(
      'What you can do now',
      [
        'Keep using the treatment that was prescribed for you',
        'Protect your skin from strong sun',
        'Eat vegetables and fruit that you like',
        'Ask a pharmacist about any supplement before you take it',
      ],
      [
        'Stop a prescribed treatment without talking to your doctor',
        'Cut out whole groups of food without advice',
        'Pay for a test for leaky gut: none is validated',
      ],
    ),
    `## Supplements

The disclosure on this page applies here: we have no relationship with the maker of the product named below.

We found no good evidence that [the gut needs a targeted supplement](claim:c32). [Specialists](source:su-2020) found too little evidence to recommend probiotics for most bowel conditions.`,
    productMention(
      'primebiome',
      `PrimeBiome is sold with claims about gut and skin. We found no good evidence that [it strengthens the gut barrier or rebalances gut bacteria](claim:c33). We found no published trial of it.

A [promotional page](source:promotional-nd) lists babchi (Psoralea corylifolia) among its ingredients. Babchi has been linked to [liver injury](source:cheung-2009) in case reports, [one of them fatal](source:li-2019). Labels differ, so read yours and show it to a pharmacist.`,
    ),
    `What of the ingredients that are named most often?

- **Slippery elm** has a traditional use. We found no good evidence that it [soothes and repairs the gut](claim:c34). Leave at least an hour between it and any medicine, and avoid it in pregnancy.
- **Okra** is a vegetable and fine as food. We found no good evidence that it [supports the gut lining](claim:c35) in people.
- **Pectin** is a fibre. We found no good evidence that it [strengthens the gut barrier](claim:c36): a [trial](source:wilms-2019) with 100 people taking 15 g a day found no change.
- **Probiotics** differ by strain. Studies disagree about whether [they clear skin problems](claim:c37). For acne, [three small trials with 231 people](claim:c37) suggest a modest effect. For eczema, a [Cochrane review](source:makrgeorgou-2018) found that they probably make little or no difference.

Probiotics [may work better with the fibre that the microbes use](claim:c39), but little human evidence shows it. We explain how we read a label in [How we judge a supplement](article:how-we-judge-a-supplement).

## What to take from this

Gut and skin disease do go together in some conditions. If you have coeliac disease, psoriasis or bowel symptoms, that is worth a conversation with your doctor. In common skin problems, cause and effect are still being worked out.

Eating well, sleeping enough and moving are good for other reasons. They are additions to treatment.

We found no good evidence for [a timescale in which skin improves after a change to the gut](claim:c38). Standard acne treatments [can take up to three months](source:health-nd). If your skin has not improved by then, see a GP.

We date every grade and change it when the evidence changes. [How we work](page:how-we-work) explains how.`,
    faqSet('Questions that readers ask', 'how-long', 'probiotics-instead', 'safe'),
  ],
})
