import {type SeedDocument, slug} from './reference.ts'

const term = (key: string, name: string, plain: string, ...synonyms: string[]): SeedDocument => ({
  _id: `term-${key}`,
  _type: 'term',
  term: name,
  slug: slug(key),
  plain,
  synonyms,
})

/** The glossary; each explanation has at most 30 words. */
export const terms = [
  term(
    'gut-skin-axis',
    'Gut–skin axis',
    'The name that researchers use for the ways in which the gut and the skin may affect each other.',
    'skin–gut axis',
  ),
  term(
    'microbiome',
    'Microbiome',
    'All the bacteria and other microbes that live in one place, such as the large bowel or the skin, and their genes.',
    'microbiota',
    'gut flora',
  ),
  term(
    'dysbiosis',
    'Dysbiosis',
    'A word for a mix of microbes that differs from what is usual. There is no agreed test for it.',
    'gut imbalance',
  ),
  term(
    'intestinal-permeability',
    'Intestinal permeability',
    'How easily substances pass through the gut lining. It can be measured, and it rises in some bowel diseases.',
    'gut permeability',
  ),
  term(
    'leaky-gut-syndrome',
    'Leaky gut syndrome',
    'A theory that a permeable gut lining causes many illnesses. It is not a recognised diagnosis.',
    'leaky gut',
  ),
  term(
    'tight-junction',
    'Tight junction',
    'The seal between two neighbouring cells of the gut lining. It largely sets what can pass between them.',
  ),
  term(
    'inflammation',
    'Inflammation',
    'The response of the body to injury or germs: swelling, heat, pain and a change of colour. It can also last without injury or germs.',
  ),
  term(
    'fibre',
    'Fibre',
    'The part of plant food that is not digested in the small bowel. Microbes in the large bowel feed on some of it.',
    'dietary fibre',
    'fiber',
  ),
  term(
    'prebiotic',
    'Prebiotic',
    'A substance that microbes of the body use selectively, with a shown health benefit. Some fibres qualify; many do not.',
  ),
  term(
    'probiotic',
    'Probiotic',
    'Live microbes of a known strain that, in an adequate amount, have a shown health benefit.',
  ),
  term(
    'synbiotic',
    'Synbiotic',
    'A mixture of live microbes and something that microbes use, where a benefit of the combination has been shown.',
  ),
  term(
    'fermented-food',
    'Fermented food',
    'Food made with the help of microbes, such as yogurt or sauerkraut. The microbes may be alive or dead when it is eaten.',
  ),
  term(
    'glycaemic-load',
    'Glycaemic load',
    'A measure of how much, and how fast, a portion of food raises blood sugar.',
    'GL',
  ),
  term(
    'coeliac-disease',
    'Coeliac disease',
    'A disease in which gluten, a protein in wheat, barley and rye, makes the immune system damage the small bowel.',
    'celiac disease',
  ),
  term(
    'dermatitis-herpetiformis',
    'Dermatitis herpetiformis',
    'The skin form of coeliac disease: a very itchy, blistering rash that clears on a gluten-free diet.',
    'DH',
  ),
  term(
    'randomised-trial',
    'Randomised trial',
    'A study in which chance decides who gets the treatment and who gets the comparison, so that the groups are alike.',
    'randomised controlled trial',
    'RCT',
  ),
  term(
    'placebo',
    'Placebo',
    'A treatment without an active part, made to look like the real one, so that people do not know which they have.',
  ),
  term(
    'cohort-study',
    'Cohort study',
    'A study that follows a group of people over time and compares those with and without something. It cannot prove cause.',
    'cohort',
  ),
  term(
    'systematic-review',
    'Systematic review',
    'A study that gathers all the research on one question by a stated method, and judges its quality.',
  ),
  term(
    'mendelian-randomisation',
    'Mendelian randomisation',
    'A method that uses inherited gene variants as a stand-in for an exposure, to see whether it may cause a disease.',
    'MR',
  ),
  term(
    'confidence-interval',
    'Confidence interval',
    'The range of values that fit the data well. A wide range means that the study leaves much uncertain.',
    'CI',
  ),
  term(
    'odds-ratio',
    'Odds ratio',
    'A comparison of how common something is in two groups. A value of 1 means no difference.',
    'OR',
  ),
]
