import type {SchemaTypeDefinition} from '@sanity/types'
import * as article from './article/schema.ts'
import {body} from './blocks/body/schema.ts'
import {callout} from './blocks/callout/schema.ts'
import {careCard} from './blocks/care-card/schema.ts'
import {claimMark} from './blocks/claim-mark/schema.ts'
import {claimSet} from './blocks/claim-set/schema.ts'
import {doDont} from './blocks/do-dont/schema.ts'
import {externalLink} from './blocks/external-link/schema.ts'
import {faqSet} from './blocks/faq-set/schema.ts'
import {figure} from './blocks/figure/schema.ts'
import {foodListSet} from './blocks/food-list-set/schema.ts'
import {internalLink} from './blocks/internal-link/schema.ts'
import {productMention} from './blocks/product-mention/schema.ts'
import {prose} from './blocks/prose/schema.ts'
import {symptomPatternSet} from './blocks/symptom-pattern-set/schema.ts'
import {termMark} from './blocks/term-mark/schema.ts'
import * as claim from './claim/schema.ts'
import * as faq from './faq/schema.ts'
import {feeds} from './feed/files.ts'
import * as food from './food/schema.ts'
import * as foodList from './food-list/schema.ts'
import {caution} from './objects/caution/schema.ts'
import {change} from './objects/change/schema.ts'
import {earlierGrade} from './objects/earlier-grade/schema.ts'
import {emergencyNumber} from './objects/emergency-number/schema.ts'
import {evidence} from './objects/evidence/schema.ts'
import {exposure} from './objects/exposure/schema.ts'
import {foodListItem} from './objects/food-list-item/schema.ts'
import {gradeDefinition} from './objects/grade-definition/schema.ts'
import {ingredient} from './objects/ingredient/schema.ts'
import {lintWord} from './objects/lint-word/schema.ts'
import {registration} from './objects/registration/schema.ts'
import {review} from './objects/review/schema.ts'
import {seo} from './objects/seo/schema.ts'
import * as page from './page/schema.ts'
import * as person from './person/schema.ts'
import {product} from './product/schema.ts'
import {redirect} from './redirect/schema.ts'
import * as section from './section/schema.ts'
import type {Entry, Wanted} from './shown.ts'
import {siteSettings} from './site-settings/schema.ts'
import * as source from './source/schema.ts'
import * as symptomPattern from './symptom-pattern/schema.ts'
import * as term from './term/schema.ts'

/** What running text shows of the documents that it refers to, and what a body shows besides. */
const TEXT: Wanted = {claim: 'record', term: 'definition'}
const BODY: Wanted = {...TEXT, symptomPattern: 'digest', foodList: 'digest', faq: 'digest', product: 'mention'}

/** A claim with its evidence, and the articles that speak of it. */
const NEAR = ['record', 'sharers'] as const

const LISTED_FOODS: Wanted = {food: 'digest', claim: 'record'}

/** An article leads on to others that share claims and patterns with it. */
const ARTICLE: Wanted = {...BODY, claim: NEAR, symptomPattern: ['digest', 'sharers']}

/** Pages that show a document within their body, by name; and all texts that may link to one. */
const IN_BODIES = {article: {body: 'title'}, page: {body: 'title'}} as const
const IN_TEXTS = {...IN_BODIES, symptomPattern: {gutLink: 'name'}, faq: {answer: 'places'}} as const

/** Every kind of document, one entry each; shown.ts says what the words mean. Layout by hand: a line a fact. */
// biome-ignore format: a table reads across
export const registry = {
  article: {
    schema: article.article, path: article.path,
    files: {
      '/evidence.json': 'claims', '/citation.json': 'sources', '/citation.ris': 'sources',
      '/index.md': 'whole', '/card.png': 'grades',
    },
    listed: {'/': 'card', ...feeds('news'), '/llms.txt': 'card', '/search.json': 'text'},
    shows: {
      page: {
        authors: 'name', review: 'name', body: ARTICLE, foodLists: 'card', faqs: 'card', section: 'sharers',
        symptomPatterns: ['card', 'sharers'],
      },
      claims: {authors: 'name', review: 'name', body: 'claims'}, sources: {body: 'sources'},
      grades: {body: 'grades'}, news: {authors: 'name', review: 'name', body: 'grades'},
      whole: {authors: 'name', review: 'name', body: BODY},
    },
  },
  page: {
    schema: page.page, path: page.path,
    files: {'/card.png': 'title'},
    listed: {everything: 'title', '/search.json': 'text'},
    shows: {page: {body: BODY}},
  },
  section: {
    schema: section.section, path: section.path,
    files: {...feeds('news'), '/card.png': 'title'},
    listed: {everything: 'title', '/': 'card', '/llms.txt': 'card', '/search.json': 'text'},
    gathers: {
      page: {article: {section: 'card'}}, news: {article: {section: 'news'}}, sharers: {article: {section: 'card'}},
    },
  },
  symptomPattern: {
    schema: symptomPattern.symptomPattern, path: symptomPattern.path,
    files: {'/card.png': 'grades'},
    listed: {'/': 'card', '/symptoms': 'row', '/search.json': 'text'},
    shows: {
      digest: {claims: 'record'}, page: {claims: 'record', gutLink: TEXT, authors: 'name', review: 'name'},
      claims: {claims: 'claims'}, sources: {claims: 'sources'}, grades: {claims: 'grades', gutLink: 'grades'},
    },
    gathers: {
      page: {article: {symptomPatterns: 'near', body: 'near'}}, places: IN_BODIES,
      sharers: {article: {symptomPatterns: 'card', body: 'card'}},
    },
  },
  food: {
    schema: food.food, path: food.path,
    files: {'/card.png': 'grades'},
    listed: {'/foods': 'row', '/search.json': 'text'},
    gathers: {
      page: {claim: {exposure: NEAR}, foodList: {items: 'item'}}, row: {claim: {exposure: 'grade'}, foodList: {items: 'row'}},
      grades: {claim: {exposure: 'grades'}},
    },
  },
  foodList: {
    schema: foodList.foodList, path: foodList.path,
    files: {'/card.png': 'grades'},
    listed: {'/': 'card', '/foods': 'card', '/search.json': 'text'},
    shows: {
      digest: {items: LISTED_FOODS}, page: {items: LISTED_FOODS}, item: {items: {claim: 'record'}}, row: {items: {claim: 'grade'}},
      places: {items: {food: 'name'}}, claims: {items: {claim: 'claims'}}, sources: {items: {claim: 'sources'}},
      grades: {items: {claim: 'grades'}},
    },
    gathers: {page: {article: {foodLists: 'near', body: 'near'}}, places: IN_BODIES},
  },
  faq: {
    schema: faq.faq, path: faq.path,
    files: {'/card.png': 'grades'},
    listed: {'/': 'card', '/questions': 'card', '/search.json': 'text'},
    shows: {
      card: {claims: 'grade'}, digest: {claims: 'record', answer: TEXT}, page: {claims: 'record', answer: TEXT},
      claims: {claims: 'claims', answer: 'claims'}, sources: {claims: 'sources', answer: 'sources'},
      grades: {claims: 'grades', answer: 'grades'},
    },
    gathers: {page: {article: {faqs: 'near', body: 'near'}}, places: IN_BODIES},
  },
  claim: {
    schema: claim.claim, path: claim.path,
    listed: {
      '/': 'grade', '/how-we-grade': 'grade', '/evidence': 'line', '/evidence/matrix': 'line', '/evidence.json': 'entry',
      '/cards/home.png': 'grades', '/cards/evidence.png': 'grades', '/search.json': 'text',
    },
    files: {'/citation.json': 'sources', '/citation.ris': 'sources', '/card.png': 'grade'},
    shows: {
      claims: {evidence: 'reference'}, sources: {evidence: 'reference'},
      entry: {evidence: 'reference', conditions: 'name', exposure: {food: 'name'}, gradedBy: 'name'},
      record: {evidence: 'citation'}, line: {conditions: 'name', exposure: {food: 'name', product: 'disclosure'}},
      use: {exposure: {product: 'disclosure'}},
      page: {
        evidence: 'citation', conditions: 'name', exposure: {food: 'name', product: 'disclosure'}, gradedBy: 'name',
      },
    },
    gathers: {sharers: {article: {body: 'card'}}, page: {
      ...IN_BODIES, symptomPattern: {claims: 'places', gutLink: 'places'}, foodList: {items: 'places'},
      faq: {claims: 'places', answer: 'places'}, product: {ingredients: 'places'},
    }},
  },
  source: {
    schema: source.source, path: source.path,
    listed: {'/sources': 'row', '/search.json': 'text'},
    files: {'/citation.json': 'reference', '/citation.ris': 'reference', '/card.png': 'title'},
    gathers: {
      page: {claim: {evidence: 'use'}, product: {trial: 'disclosure', safety: 'disclosure'}, ...IN_TEXTS},
      row: {claim: {evidence: 'count'}},
    },
  },
  person: {
    schema: person.person, path: person.path,
    files: {'/card.png': 'name'},
    listed: {'/search.json': 'text'},
    gathers: {page: {article: {authors: 'card'}}},
  },
  term: {schema: term.term, path: term.path, listed: {'/glossary': 'definition', '/search.json': 'text'}},
  product: {
    schema: product,
    shows: {
      mention: {ingredients: 'record', trial: 'citation', safety: 'citation'},
      claims: {ingredients: 'claims'}, sources: {ingredients: 'sources'}, grades: {ingredients: 'grades'},
    },
    gathers: {places: IN_BODIES},
  },
  siteSettings: {schema: siteSettings, singleton: true, listed: {everything: 'frame'}},
  redirect: {schema: redirect},
} as const satisfies Record<string, Entry>

/** The name of a kind of document. */
export type DocumentType = keyof typeof registry

/** The entry of a kind of document; null for a kind that is not ours. */
export const entryOf = (type: string): Entry | null =>
  Object.hasOwn(registry, type) ? registry[type as DocumentType] : null // the line itself has just made sure

/** All documents, objects and blocks, for the Studio and for whoever extracts its schema. */
export const types: SchemaTypeDefinition[] = [
  ...Object.values(registry).map(({schema}) => schema),
  ...[body, prose, claimMark, termMark, internalLink, externalLink],
  ...[figure, claimSet, symptomPatternSet, foodListSet, faqSet, careCard, doDont, callout, productMention],
  ...[caution, change, earlierGrade, emergencyNumber, evidence, exposure, foodListItem, gradeDefinition, ingredient],
  ...[lintWord, registration, review, seo],
]
