import {illustration} from './article.ts'
import {type SeedDocument, slug} from './reference.ts'
import {body, callout, type Insert} from './text.ts'

const page = (key: string, title: string, standfirst: string, ...parts: (string | Insert)[]): SeedDocument => ({
  _id: `page-${key}`,
  _type: 'page',
  title,
  slug: slug(key),
  standfirst,
  body: body(...parts),
})

const about = page(
  'about',
  'About this site',
  'We write about what the gut has to do with skin. Every health claim on a page shows how well it is supported, by what, and what speaks against it.',
  `## Who it is for

You may have acne, rosacea, eczema, psoriasis or skin that worries you. You have probably read a lot of marketing. We write for you in plain words, with numbers where there are numbers.

## What we do

We collect claims that are made about gut and skin. We look for the studies behind each claim, grade it, and show the grade in the text where the claim is made. [How we work](page:how-we-work) describes each step.

We write about diet, habits and supplements as additions to treatment. Do not stop a prescribed treatment without talking to your doctor.

## Who we are

The articles are written by [the editors](person:editors). The editors are not clinicians. They check the sources and grade the claims.

Articles say: {{Sources checked by editors. Not clinically reviewed.}} No doctor, dietitian or pharmacist has reviewed them so far.

When one has, the article will give the name and the registration.

## Money

Nothing is sold here. We carry no advertisements, and nobody pays for an article or for a mention. When an article names a product, a disclosure stands before it.

## What this site cannot do

It cannot tell you what you have. It does not know your history or your medicines. A pharmacist or a doctor does, and many questions take them a few minutes.`,
  callout(
    'If you need help now',
    'In an emergency, call the emergency number of your country. This site is not watched by people who could help you.',
    'important',
  ),
)

const howWeWork = page(
  'how-we-work',
  'How we work',
  'How we find the studies behind a claim, what our five grades mean, how a page is reviewed and what happens when the evidence changes.',
  `## A claim is the unit

A claim is one sentence that says that something has an effect: a food, a habit, a supplement or a process in the body. We write it down once. Every page that makes the claim shows the same record.

The record holds the grade, the reason in one sentence, the sources for and against, who was studied, and the date of grading. When we regrade a claim, every page that shows it changes.

## The five grades`,
  illustration(
    'evidence-grades.png',
    'Five signs with their words: strong, does; moderate, probably; limited, may; contested; unsupported.',
    'Each grade is a word, a sign and a verb. Contested has a sign of its own, because it is not a middle grade.',
    'Strong is a disc with four full quarters and the verb does. Moderate has three full quarters and the word probably. Limited has two and the word may, and contested is a split disc with the words studies disagree. Unsupported is an empty disc with the words no good evidence.',
  ),
  `- **Strong: it does.** A guideline, a consensus statement or a systematic review supports the claim.
- **Moderate: it probably does.** Good studies agree in the main, and there are gaps.
- **Limited: it may.** The studies are few, small or indirect.
- **Contested: studies disagree.** There are sound arguments on both sides, and we show both.
- **Unsupported: we found no good evidence.** This is not proof that the claim is untrue. It says what we looked for and did not find.

The grade is about the claim as it is worded. A claim that {{probiotics clear skin}} is graded on all skin problems, even when there is some evidence for one of them. The record says so.

## How we search

We start from the claim and look for the strongest kind of study first. Guidelines and systematic reviews come before randomised trials, and trials before other studies in people. Laboratory and animal studies do not raise a grade by themselves.

We look for what speaks against a claim as carefully as for what supports it. We note who paid for a study when the record says so, and whether it has been retracted. Where we found little, we write down where we looked.

Each source has a record with the date on which we last checked it. A study that we could not find is not cited. A marketing page is never evidence. We use one only to show what a product is said to contain.

## Limits of this method

We do not carry out systematic reviews of our own. Two editors may grade a claim differently. We can miss studies, above all in languages that we do not read. If you know of one, [tell us](page:corrections).

## How we write

The verb in a sentence follows from the grade. We give the number of people and say who they were. We describe skin on white, brown and black skin, and how it feels, because colour alone misleads.

Some words are on a list, and our tools point them out: {{cure}}, {{detox}}, {{toxins}}, {{root cause}} and others like them. They promise more than studies can show.

## Review

Each article shows the state of its review, the date, and when the next review is due. Editors check the sources of each article at least once in 12 months. After that, a notice says that the review is overdue.

A review holds for the text that was reviewed. When the text is edited afterwards, the review no longer counts and has to be repeated.

At present all articles say: {{Sources checked by editors. Not clinically reviewed.}}

## Products

A product is named only after a disclosure. When we find no trial of a product, its entry says so in a fixed sentence. [How we judge a supplement](article:how-we-judge-a-supplement) lists our questions.

## Illustrations

The illustrations are drawn by the editors. They are diagrams and not to scale. We use no photographs of people.`,
)

const corrections = page(
  'corrections',
  'Corrections',
  'No corrections have been made so far. If you find a mistake, please tell us: we answer, correct it where it stands, and list it here.',
  `## Corrections made

None yet.

## How to report a mistake

Write to the address at the foot of every page. Tell us the page, the sentence and what is wrong with it. A link to a study helps and is not required.

Please do not send us details of your health. We cannot give advice on it.

## What we do then

1. An editor reads the source again.
2. If the text is wrong, we correct it. The article then lists the change with its date and what was changed.
3. If a claim needs another grade, we regrade it. All pages that show the claim change with it.
4. We list the correction on this page and write to you.

We do not list corrected spelling. We do not remove a mistake without saying so when it could have misled a reader.

## When a study is retracted

A retracted study is marked in its record. A notice then appears on every page with a claim that rests on it, until we have graded that claim again.`,
)

/** The pages outside the sections. */
export const pages = [about, howWeWork, corrections]
