import {body, callout} from '#sanity/seed/text.ts'
import {type Cases, document, references} from '../checking.ts'

const article = (...parts: Parameters<typeof body>) => document('article', {body: body(...parts)})
const loaded = (...words: string[]) => [
  document('siteSettings', {lintWords: words.map((word) => ({word, advice: 'Say less.'}))}, 'siteSettings'),
]
const settings = (fields: object) =>
  document('siteSettings', {lintWords: [{word: 'heal', advice: ''}], ...fields}, 'siteSettings')
const graded = (grade: string) => [document('claim', {statement: 'It helps.', grade}, 'claim-one')]
const words = (count: number) => Array.from({length: count}, (_, place) => `word${place}`).join(' ')
const FIRST = 'body.p1-1.children.p1-1s1'

export const wordCases: Cases = {
  'loaded-word': [
    ['the word', [`warning ${FIRST}`], article('It will heal you.'), loaded('heal')],
    ['its other forms', [`warning ${FIRST}`, `warning ${FIRST}`], article('Healing and healed.'), loaded('heal')],
    ['a word that begins like it', [], article('A healthy healer of health.'), loaded('heal')],
    ['two words', [`warning ${FIRST}`], article('It is the root cause.'), loaded('root cause')],
    ['two words apart', [], article('The root is a cause.'), loaded('root cause')],
    ['a quotation', [], article('> It heals.'), loaded('heal')],
    ['words marked as quoted', [], article('They say that it {{heals}}.'), loaded('heal')],
    ['words in quotation marks', [], article('They say “it heals the gut”.'), loaded('heal')],
    ['a word after quotation marks', [`warning ${FIRST}`], article('“Yes,” they say, and it heals.'), loaded('heal')],
    ['a denial', [], article('There is no cure. It does not really cure. It can’t cure.'), loaded('cure')],
    ['a denial that is none', [`warning ${FIRST}`], article('It does not only cure.'), loaded('cure')],
    [
      'denials that emphasise',
      [FIRST, FIRST, FIRST].map((path) => `warning ${path}`),
      article('Without doubt it cures. No wonder it cures. No question: it cures.'),
      loaded('cure'),
    ],
    [
      'denials that praise',
      [FIRST, FIRST].map((path) => `warning ${path}`),
      article('Nothing cures like kefir. You will never find a better cure.'),
      loaded('cure'),
    ],
    ['denials of all', [], article('Nothing cures it. Nobody has a cure. No food will cure you.'), loaded('cure')],
    ['a grade’s meaning', ['warning grades.g.definition'], settings({grades: [{_key: 'g', definition: 'It heals.'}]})],
    ['what a food holds', ['warning contains.0'], document('food', {contains: ['healing pectin']}), loaded('heal')],
    ['who was studied', ['warning population'], document('claim', {population: 'People it healed'}), loaded('heal')],
    ['a denial in the sentence before', [`warning ${FIRST}`], article('It is not so. It cures.'), loaded('cure')],
    ['bold words', ['warning body.p1-1.children.p1-1s2'], article('It **heals** you.'), loaded('heal')],
    ['the headline', ['warning title'], document('article', {title: 'Heal your gut'}), loaded('heal')],
    ['a callout', ['warning body.p1.text.p1.children.p1s1'], article(callout('Note', 'It heals.')), loaded('heal')],
    ['an answer in short', ['warning shortAnswer'], document('faq', {shortAnswer: 'It heals.'}), loaded('heal')],
    [
      'the title of a source is the words of others',
      [],
      document('source', {title: 'Healing the gut'}),
      loaded('heal'),
    ],
    ['no list', [], article('It heals.')],
  ],
  'clinical-claim': [
    ['a page that is not', [`error ${FIRST}`], article('This page was clinically reviewed.')],
    ['another word for it', ['error standfirst'], document('article', {standfirst: 'Medically approved.'})],
    ['the tagline', ['error tagline'], document('siteSettings', {tagline: 'Clinically reviewed.'})],
    ['a page that says it is not', [], article('This page has not yet been clinically reviewed.')],
    ['a page that says what others say', [], article('Some say {{clinically reviewed}}.')],
    [
      'a page whose review says so itself',
      [],
      document('article', {standfirst: 'Clinically reviewed.', review: {status: 'clinicallyReviewed'}}),
    ],
  ],
  'long-sentence': [
    ['25 words', [], article(`${words(25)}.`)],
    ['26 words', [`warning ${FIRST}`], article(`${words(26)}.`)],
    ['26 words in two sentences', [], article(`${words(13)}. W${words(13)}.`)],
    ['numbers and abbreviations', [], article(`${words(20)} 3.5% of people. They ${words(20)}.`)],
    ['a title within', [`warning ${FIRST}`], article(`${words(13)} Dr. Smith ${words(13)}.`)],
    ['an abbreviation within', [`warning ${FIRST}`], article(`${words(13)}, e.g. Oats ${words(13)}.`)],
    ['a quotation', [], article(`> ${words(40)}.`)],
    ['a headline', [], document('article', {title: words(40)})],
    ['the standfirst', ['warning standfirst'], document('article', {standfirst: `Short. ${words(26)}.`})],
    ['the second span', ['warning body.p1-1.children.p1-1s2'], article(`Short. **W${words(26)}.**`)],
  ],
  'long-paragraph': [
    ['4 sentences', [], article('One. Two. Three. Four.')],
    ['5 sentences', ['warning body.p1-1'], article('One. Two. Three. Four. Five.')],
    ['5 sentences in two paragraphs', [], article('One. Two. Three.\n\nFour. Five.')],
    ['5 sentences of a list', [], article('- One. Two. Three. Four. Five.')],
  ],
  'unmarked-statistic': [
    ['a share', [`warning ${FIRST}`], article('In 87% of people it worked.')],
    ['a share in words', [`warning ${FIRST}`], article('It worked in nine out of ten women.')],
    ['people', [`warning ${FIRST}`], article('It was tested in 43 healthy people.')],
    ['a big number', [`warning ${FIRST}`], article('The gut holds 38 trillion bacteria.')],
    ['how much more', [`warning ${FIRST}`], article('It is 3 times more common.')],
    ['a standfirst', ['warning standfirst'], document('article', {standfirst: 'It worked in 87% of people.'})],
    [
      'a caption',
      ['warning hero.caption'],
      document('article', {hero: {_type: 'figure', caption: 'Nine out of ten women.'}}),
    ],
    [
      'a standfirst whose figure is marked in the text',
      [],
      document('article', {
        standfirst: 'It was tested in 43 people.',
        body: body('It worked in [43 people](claim:one).'),
      }),
    ],
    ['half of them', [`warning ${FIRST}`], article('Half of users saw it.')],
    ['two thirds', [`warning ${FIRST}`], article('Two thirds saw clear skin.')],
    ['a share written out', [`warning ${FIRST}`], article('Ninety per cent of them agree.')],
    ['a doubled risk', [`warning ${FIRST}`], article('It doubles the risk of scars.')],
    ['half a glass', [], article('Drink half a glass, and wait a quarter of an hour.')],
    ['marked with its claim', [], article('It worked in [43 people](claim:one).')],
    ['linked to its source', [], article('It worked in [43 people](source:one).')],
    ['in the sentence after its claim', [], article('It [may work](claim:one). In 43 people it did.')],
    [
      'two sentences after its claim',
      ['warning body.p1-1.children.p1-1s3'],
      article('It [may work](claim:one). So they say. In 43 people it did.'),
    ],
    [
      'linked elsewhere',
      [`warning body.p1-1.children.p1-1s2`],
      article('It worked in [43 people](https://example.org).'),
    ],
    ['a dose, an age, hours and dates', [], article('At 65 take 15 g a day for 8 weeks, 7 to 9 hours, since 2018.')],
    ['a quotation', [], article('> It worked in 87% of people.')],
    [
      'an answer, whose claims stand beside it',
      [],
      document('faq', {answer: body('It worked in 43 people.'), claims: references('claim-one')}),
    ],
  ],
  'grade-verb': [
    ['as sure as the grade', [], article('Sleep [helps](claim:one).'), graded('strong')],
    ['surer', [`warning body.p1-1.children.p1-1s2`], article('Kefir [helps](claim:one).'), graded('limited')],
    [
      'probably, of limited',
      [`warning body.p1-1.children.p1-1s2`],
      article('Kefir [probably helps](claim:one).'),
      graded('limited'),
    ],
    ['may, of limited', [], article('Kefir [may help](claim:one).'), graded('limited')],
    [
      'may, of unsupported',
      [`warning body.p1-1.children.p1-1s2`],
      article('Kefir [may help](claim:one).'),
      graded('unsupported'),
    ],
    ['none found', [], article('We found no good evidence that it [helps](claim:one).'), graded('unsupported')],
    ['disagree', [], article('Studies disagree about whether it [helps](claim:one).'), graded('contested')],
    ['a report of a study', [], article('In the trial, it [helped](claim:one) 12 of 40.'), graded('limited')],
    ['a denial', [], article('It does [not help](claim:one).'), graded('unsupported')],
    [
      'proven, of limited',
      [`warning body.p1-1.children.p1-1s2`],
      article('Trials have proven that it [helps](claim:one).'),
      graded('limited'),
    ],
    [
      'one warning a sentence and claim',
      [`warning body.p1-1.children.p1-1s1`],
      article('[Kefir](claim:one) [helps](claim:one).'),
      graded('limited'),
    ],
  ],
  'reading-age': [
    ['easy words', [], article(...Array.from({length: 12}, () => 'The gut is long. It has a wall.'))],
    [
      'hard words',
      ['notice '],
      article(
        ...Array.from(
          {length: 12},
          () =>
            'Immunological characterisation necessitates multidimensional methodological considerations throughout experimentation.',
        ),
      ),
    ],
    [
      'too little text to say',
      [],
      article('Immunological characterisation necessitates methodological considerations.'),
    ],
  ],
}
