import {figuresHaveAlt} from '../blocks/figure/rules.ts'
import {productsAreDisclosed} from '../blocks/product-mention/rules.ts'
import * as claim from '../claim/rules.ts'
import {answerHasClaim} from '../faq/rules.ts'
import * as foodList from '../food-list/rules.ts'
import * as review from '../objects/review/rules.ts'
import {clinicalIsRegistered} from '../person/rules.ts'
import * as redirect from '../redirect/rules.ts'
import type {DocumentType} from '../registry.ts'
import {numbersCanBeDialled} from '../site-settings/rules.ts'
import * as source from '../source/rules.ts'
import {hasCareCard, oneCardALevel} from '../symptom-pattern/rules.ts'
import {isReferredTo} from './orphan.ts'
import {leansOnRetracted} from './retracted.ts'
import type {Rule} from './rule.ts'
import {slugIsUnique} from './slug.ts'
import {sentenceFitsGrade} from './text/claim-words.ts'
import {clinicalWordsHold} from './text/clinical.ts'
import {longParagraphs, longSentences} from './text/length.ts'
import {loadedWords} from './text/loaded-words.ts'
import {readingAge} from './text/reading-age.ts'
import {patternTellsTones, textTellsTones} from './text/skin-colour.ts'
import {unmarkedStatistics} from './text/statistics.ts'

/** What any words for readers are asked, and what running text is asked besides. */
const WORDS = [loadedWords, clinicalWordsHold, longSentences, longParagraphs]
const TEXT = [...WORDS, sentenceFitsGrade, unmarkedStatistics, readingAge]

const REVIEW = Object.values(review)
const SHOWS_CLAIMS = [leansOnRetracted, figuresHaveAlt, slugIsUnique]

/** The rules of each kind of document. */
export const rules = {
  article: [...SHOWS_CLAIMS, ...REVIEW, productsAreDisclosed, ...TEXT, textTellsTones],
  page: [...SHOWS_CLAIMS, productsAreDisclosed, ...TEXT, textTellsTones],
  section: [slugIsUnique, productsAreDisclosed, ...WORDS],
  symptomPattern: [
    ...[...SHOWS_CLAIMS, ...REVIEW, hasCareCard, oneCardALevel, isReferredTo, productsAreDisclosed],
    ...[...TEXT, patternTellsTones],
  ],
  food: [slugIsUnique, figuresHaveAlt, isReferredTo, productsAreDisclosed, ...WORDS],
  foodList: [
    leansOnRetracted,
    slugIsUnique,
    foodList.intentIsCarried,
    foodList.foodsAgree,
    productsAreDisclosed,
    ...WORDS,
  ],
  faq: [leansOnRetracted, slugIsUnique, answerHasClaim, productsAreDisclosed, ...TEXT, textTellsTones],
  claim: [slugIsUnique, isReferredTo, ...Object.values(claim), productsAreDisclosed, loadedWords],
  source: [slugIsUnique, ...Object.values(source)],
  person: [slugIsUnique, figuresHaveAlt, clinicalIsRegistered, ...WORDS],
  term: [slugIsUnique, productsAreDisclosed, ...WORDS],
  product: [leansOnRetracted, slugIsUnique, ...WORDS],
  siteSettings: [loadedWords, clinicalWordsHold, numbersCanBeDialled],
  redirect: Object.values(redirect),
} satisfies Record<DocumentType, readonly Rule[]>
