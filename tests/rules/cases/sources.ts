import {keyed} from '#sanity/seed/reference.ts'
import {type Cases, document, references} from '../checking.ts'

const source = (fields: object) => document('source', fields)
const redirect = (from: string, to: string, id = 'redirect-checked') => document('redirect', {from, to}, id)
const numbers = (...all: string[]) =>
  document('siteSettings', {
    emergencyNumbers: keyed(
      'n',
      all.map((number) => ({number})),
    ),
  })
const another = (fields: object) => [document('source', {title: 'Another', ...fields}, 'source-another')]

export const sourceCases: Cases = {
  'doi-form': [
    ['a DOI', [], source({doi: '10.1001/jamadermatol.2018.3631'})],
    ['a DOI with brackets', [], source({doi: '10.1016/S0140-6736(20)30183-5'})],
    ['an address', ['error doi'], source({doi: 'https://doi.org/10.1001/x'})],
    ['a label', ['error doi'], source({doi: 'doi:10.1001/x'})],
    ['no suffix', ['error doi'], source({doi: '10.1001'})],
    ['a blank before it', ['error doi'], source({doi: ' 10.1001/x'})],
    ['none', [], source({})],
  ],
  'pmid-form': [
    ['digits', [], source({pmid: '30422277'})],
    ['another register', ['error pmid'], source({pmid: 'PMC6583370'})],
    ['a blank after it', ['error pmid'], source({pmid: '30422277 '})],
    ['too many', ['error pmid'], source({pmid: '304222771'})],
  ],
  'source-twice': [
    ['a DOI of its own', [], source({doi: '10.1001/a'}), another({doi: '10.1001/b'})],
    ['the DOI of another', ['error doi'], source({doi: '10.1001/a'}), another({doi: '10.1001/a'})],
    ['the DOI of another, in capitals', ['error doi'], source({doi: '10.1001/ABC'}), another({doi: '10.1001/abc'})],
    ['in capitals there', ['error doi'], source({doi: '10.1001/abc'}), another({doi: '10.1001/Abc'})],
    ['with a blank there', ['error doi'], source({doi: '10.1001/abc'}), another({doi: ' 10.1001/abc '})],
    ['the number of another', ['error pmid'], source({pmid: '1'}), another({pmid: '1'})],
    ['both have none', [], source({}), another({})],
  ],
  'source-unfindable': [
    ['a DOI', [], source({doi: '10.1001/a'})],
    ['an address', [], source({url: 'https://nhs.uk/acne'})],
    ['a publisher alone', ['notice doi'], source({publisher: 'nhs.uk'})],
    ['nothing', ['warning doi'], source({title: 'Leaky gut'})],
  ],
  'source-retracted': [
    [
      'retracted, with a claim',
      ['warning retracted'],
      source({retracted: true}),
      [document('claim', {evidence: references('source-checked')}, 'claim-one')],
    ],
    ['retracted, with none', [], source({retracted: true})],
    [
      'it stands',
      [],
      source({retracted: false}),
      [document('claim', {evidence: references('source-checked')}, 'claim-one')],
    ],
  ],
  'emergency-number': [
    ['a number', [], numbers('999', '+44 (0)20 7946 0000', '1-800-222-1222')],
    ['two in one', ['error emergencyNumbers.n2.number'], numbers('112', '112 or 999')],
    ['two with a stroke', ['error emergencyNumbers.n1.number'], numbers('112/999')],
    ['words', ['error emergencyNumbers.n1.number'], numbers('ask')],
    ['not yet entered', [], numbers('')],
  ],
  'redirect-twice': [
    ['an old address of its own', [], redirect('/a', '/b'), [redirect('/c', '/b', 'redirect-one')]],
    ['an old address of another', ['error from'], redirect('/a', '/b'), [redirect('/a', '/c', 'redirect-one')]],
  ],
  'redirect-loop': [
    ['to a page', [], redirect('/a', '/b')],
    ['to itself', ['error to'], redirect('/a', '/a')],
    ['to itself, at an anchor', ['error to'], redirect('/a', '/a#b')],
    ['in a circle of two', ['error to'], redirect('/a', '/b'), [redirect('/b', '/a', 'redirect-one')]],
    [
      'in a circle of three',
      ['error to'],
      redirect('/a', '/b'),
      [redirect('/b', '/c', 'redirect-one'), redirect('/c', '/a', 'redirect-two')],
    ],
    [
      'to the circle of others',
      [],
      redirect('/a', '/b'),
      [redirect('/b', '/c', 'redirect-one'), redirect('/c', '/b', 'redirect-two')],
    ],
    ['elsewhere', [], redirect('/a', 'https://example.org/a')],
  ],
  'redirect-live': [
    ['from where nothing is', [], redirect('/articles/old', '/articles/new')],
    [
      'from an article',
      ['warning from'],
      redirect('/articles/old', '/b'),
      [document('article', {slug: {current: 'old'}}, 'article-one')],
    ],
    [
      'from a page',
      ['warning from'],
      redirect('/about', '/b'),
      [document('page', {slug: {current: 'about'}}, 'page-one')],
    ],
    ['from the list of symptoms', ['error from'], redirect('/symptoms', '/b')],
    [
      'from an article that is no more than a draft',
      [],
      redirect('/articles/old', '/b'),
      [document('article', {slug: {current: 'old'}}, 'drafts.article-one')],
    ],
  ],
}
