import {references, type SeedDocument, slug} from './reference.ts'
import {prose} from './text.ts'

interface FaqRecord {
  question: string
  shortAnswer: string
  answer?: string
  claims: string[]
}

const faq = (key: string, {answer, claims, ...record}: FaqRecord): SeedDocument => ({
  _id: `faq-${key}`,
  _type: 'faq',
  slug: slug(key),
  ...record,
  ...(answer && {answer: prose(answer)}),
  claims: references('claim', ...claims),
})

/** Questions that any page may show; each rests on at least one claim. */
export const faqs = [
  faq('how-long', {
    question: 'How long does it take until my skin improves?',
    shortAnswer:
      'We do not know: no trial has treated the gut and timed the skin. Standard acne treatments can take up to 3 months. If your skin has not improved after 3 months of treatment, see a GP.',
    answer: `
      We found no good evidence for [any timescale](claim:c38), because there is no trial to take it from. Trials of probiotics in acne lasted at least 4 weeks.

      The safer comparison is treatment. Ireland’s health service says that acne treatments [can take up to 3 months](source:health-nd). Ask sooner if your acne is painful or leaves scars.
    `,
    claims: ['c38', 'c41'],
  }),
  faq('probiotics-instead', {
    question: 'Can I take probiotics instead of changing what I eat?',
    shortAnswer:
      'Neither replaces treatment. Studies disagree about probiotics and skin: some modestly reduced acne spots in small trials, but they probably make little or no difference to eczema. Effects belong to named strains and doses.',
    answer: `
      Studies disagree about [probiotics and skin](claim:c37). In acne there are 3 trials with 231 people, and later studies may find no effect. In eczema, a Cochrane review found that they probably make little or no difference.

      A diet that feeds microbes [may help a probiotic](claim:c39), but this has hardly been tested in people. If you buy one, look for the strain, the dose and a trial in your condition.
    `,
    claims: ['c37', 'c39'],
  }),
  faq('safe', {
    question: 'Is it safe to change my diet for my skin?',
    shortAnswer:
      'For most people, small changes are low-risk. Ask a doctor or pharmacist first if you take warfarin, have weak immunity, are pregnant or have had an eating disorder. Ask before changing a child’s diet.',
    answer: `
      We found no good evidence that such changes are safe [for everyone](claim:c40). Three things matter most:

      - Warfarin: leafy greens contain vitamin K. Keep the amount steady.
      - Weak immunity or severe illness: live cultures can cause infection.
      - Cutting out foods: a restrictive diet can do harm, above all in children.

      Do not stop prescribed treatment without talking to your doctor.
    `,
    claims: ['c40'],
  }),
  faq('is-leaky-gut-real', {
    question: 'Is leaky gut real?',
    shortAnswer:
      'Increased permeability of the gut lining is real and can be measured in some bowel diseases. “Leaky gut syndrome” is a theory. It is not a recognised diagnosis and has no validated test.',
    answer: `
      Two things share one name. [Intestinal permeability](term:intestinal-permeability) rises in coeliac disease and inflammatory bowel disease, and with some medicines. Whether it is cause or result is unsolved.

      We found no good evidence that [a leaky gut lies behind skin problems](claim:c05). Health services say that there is little evidence for it.
    `,
    claims: ['c05', 'c09'],
  }),
  faq('leaky-gut-test', {
    question: 'Should I buy a leaky gut test or a microbiome test?',
    shortAnswer:
      'We found no good reason to. There is no validated test for leaky gut syndrome, and no agreed definition of a balanced microbiome to compare your result with.',
    answer: `
      No test is validated for telling [gut-related acne](claim:c14) from other acne. A report that calls your bacteria out of balance uses a word that has [no agreed definition](claim:c03).

      If you have diarrhoea that lasts, blood in your stool or weight loss, see a GP. There are proper tests for coeliac and bowel disease.
    `,
    claims: ['c03', 'c05', 'c14'],
  }),
  faq('best-supported-link', {
    question: 'Which gut–skin link has the best evidence?',
    shortAnswer:
      'Two stand out. Dermatitis herpetiformis is the skin form of coeliac disease and clears on a gluten-free diet. Psoriasis is linked with Crohn’s disease and ulcerative colitis, though this does not show cause.',
    claims: ['c42', 'c01', 'c13'],
  }),
  faq('gluten-free', {
    question: 'Should I stop eating gluten for my skin?',
    shortAnswer:
      'Only if you have coeliac disease, its rash, or positive coeliac markers. Get tested before you stop: without gluten in your diet the tests can miss the disease.',
    answer: `
      The rash of coeliac disease [clears on a gluten-free diet](source:reunala-2021). In psoriasis, a [systematic review](source:ford-2018) supports going gluten-free only where coeliac markers are positive. For other skin conditions we found [no good evidence](claim:c20).
    `,
    claims: ['c01', 'c20'],
  }),
  faq('acne-and-diet', {
    question: 'Does what I eat cause acne?',
    shortAnswer:
      'A diet with a lower glycaemic load has a modest benefit in acne. No diet does as much as treatment. Acne is not your fault, and it does not mean that you eat badly.',
    answer: `
      A lower [glycaemic load](term:glycaemic-load) [probably has a modest benefit](claim:c43), as one systematic review found. A news report on the 2024 acne guideline says that [evidence was lacking](source:healthday-2024) to support diet changes.

      We found no good evidence that [improving gut health](claim:c20) as such changes acne.
    `,
    claims: ['c43', 'c20', 'c41'],
  }),
  faq('fermented-or-probiotic', {
    question: 'Are fermented foods the same as probiotics?',
    shortAnswer:
      'No. Fermented foods can contain live cultures. A probiotic needs a known strain, an adequate amount and a shown benefit. Some fermented foods are heated and contain nothing alive.',
    answer: `
      We found no good evidence that [these foods are rich in probiotics](claim:c23); the expert consensus keeps the two apart. In one trial with 18 people in each group, plenty of fermented food [raised diversity](claim:c24) over 17 weeks. Skin was not measured.
    `,
    claims: ['c23', 'c24'],
  }),
  faq('bone-broth', {
    question: 'Does bone broth help the gut or the skin?',
    shortAnswer:
      'We found no good evidence that it does. No controlled human trial tested bone broth on the gut lining. As a soup it is fine, if you watch the salt.',
    answer: `
      The one human study of collagen and digestion [had no comparison group](claim:c26), 14 finishers and authors from the maker. Studies of [L-glutamine](claim:c25) disagree, and their doses were far above what food contains.
    `,
    claims: ['c26', 'c25'],
  }),
  faq('sleep-and-skin', {
    question: 'Will more sleep help my skin?',
    shortAnswer:
      'Most adults do need at least 7 hours. For skin we cannot promise anything: we found no good evidence that the gut lining does most of its repair in sleep.',
    answer: `
      Two expert bodies recommend [7 hours or more](claim:c29). In 19 healthy young men, three nights of 2 hours’ sleep [did not change gut permeability](claim:c30). One study of 60 women, paid for by a cosmetics company, linked poor sleep with slower recovery of the skin barrier.
    `,
    claims: ['c29', 'c30'],
  }),
  faq('stop-treatment', {
    question: 'Can I stop my cream or tablets if I change my diet?',
    shortAnswer:
      'Do not stop prescribed treatment without talking to your doctor. We found no good evidence that any diet does as much as proven treatment for acne, rosacea, eczema or psoriasis.',
    claims: ['c41'],
  }),
  faq('supplements', {
    question: 'Do I need a supplement for my gut?',
    shortAnswer:
      'We found no good evidence for supplements sold for leaky gut. A guideline found too little evidence to recommend probiotics for most digestive conditions. Ask a pharmacist before you mix supplements with medicines.',
    answer: `
      Health services say that there is [no good evidence](claim:c32) for such supplements. Herbs can interfere with medicines. Slippery elm can [reduce how well medicines are absorbed](source:webmd-nd); leave at least an hour between them, and avoid it in pregnancy.
    `,
    claims: ['c32', 'c34'],
  }),
]
