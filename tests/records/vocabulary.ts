/** The part of schema.org (version 29) that this site uses: each type, what it is a kind of, and its own properties. */
const TYPES: Record<string, {of?: string; has: string[]}> = {
  Thing: {has: ['name', 'url', 'description', 'alternateName', 'identifier', 'image', 'sameAs']},
  CreativeWork: {
    of: 'Thing',
    has: [
      ...['abstract', 'about', 'audience', 'author', 'citation', 'creativeWorkStatus', 'dateModified', 'datePublished'],
      ...['editor', 'funder', 'headline', 'inLanguage', 'isAccessibleForFree', 'isPartOf', 'license', 'mainEntity'],
      ...['publisher', 'text', 'version'],
    ],
  },
  WebPage: {of: 'CreativeWork', has: ['breadcrumb', 'lastReviewed', 'reviewedBy']},
  MedicalWebPage: {of: 'WebPage', has: ['medicalAudience']},
  FAQPage: {of: 'WebPage', has: []},
  WebSite: {of: 'CreativeWork', has: []},
  Article: {of: 'CreativeWork', has: ['articleBody']},
  ScholarlyArticle: {of: 'Article', has: []},
  Report: {of: 'Article', has: ['reportNumber']},
  Periodical: {of: 'CreativeWork', has: ['issn']},
  Claim: {of: 'CreativeWork', has: ['appearance', 'claimInterpreter', 'firstAppearance']},
  Question: {of: 'CreativeWork', has: ['acceptedAnswer']},
  Answer: {of: 'CreativeWork', has: []},
  Dataset: {of: 'CreativeWork', has: ['distribution']},
  DataDownload: {of: 'CreativeWork', has: ['contentUrl', 'encodingFormat']},
  ItemList: {of: 'Thing', has: ['itemListElement', 'numberOfItems']},
  BreadcrumbList: {of: 'ItemList', has: []},
  ListItem: {of: 'Thing', has: ['item', 'position']},
  MedicalCondition: {of: 'Thing', has: []},
  Organization: {of: 'Thing', has: []},
  Person: {of: 'Thing', has: ['familyName', 'givenName']},
  Patient: {of: 'Person', has: []},
  PropertyValue: {of: 'Thing', has: ['propertyID', 'value']},
}

const propertiesOf = (type: string): string[] => {
  const {of, has} = TYPES[type] ?? {has: []}
  return of ? [...has, ...propertiesOf(of)] : has
}

/** Every type and property of structured data that schema.org does not have at its place, and every empty value. */
export function outsideVocabulary(node: unknown): string[] {
  if (Array.isArray(node)) return node.length === 0 ? ['an empty list'] : node.flatMap(outsideVocabulary)
  if (typeof node !== 'object' || node === null) return node === null || node === '' ? ['an empty value'] : []
  const {'@type': type, '@context': context, ...properties} = node as Record<string, unknown>
  if (context !== undefined && context !== 'https://schema.org') return [`the context ${context}`]
  if (typeof type !== 'string' || !TYPES[type]) return [`the type ${type}`]
  const known = propertiesOf(type)
  return Object.entries(properties).flatMap(([name, value]) =>
    known.includes(name) ? outsideVocabulary(value).map((fault) => `${type}.${name}: ${fault}`) : [`${type}.${name}`],
  )
}
