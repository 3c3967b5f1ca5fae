import {listed} from '../rules/names.ts'
import {error, notice, rule, warning} from '../rules/rule.ts'
import {textOf} from '../rules/values.ts'
import {plainDoi} from './links.ts'

/** As Crossref describes DOIs today; the whole of it is one line in the Studio's own check too. */
const DOI = /^10\.\d{4,9}\/\S+$/
const PMID = /^[1-9]\d{0,7}$/

/** A DOI is written as a DOI, so that it can be followed. */
export const doiIsWellFormed = rule('doi-form', function* ({document}) {
  const {doi} = document
  if (typeof doi !== 'string' || doi === '' || DOI.test(doi)) return
  yield error(['doi'], `“${doi}” is no DOI.`, 'Write it as it begins with “10.”, without https://doi.org/ and blanks.')
})

/** A PubMed number is a number. */
export const pmidIsWellFormed = rule('pmid-form', function* ({document}) {
  const {pmid} = document
  if (typeof pmid !== 'string' || pmid === '' || PMID.test(pmid)) return
  yield error(
    ['pmid'],
    `“${pmid}” is no PubMed number.`,
    'Write the digits alone; a number that begins with PMC is another one.',
  )
})

/** A source is entered once, and cited from there; capitals make no other DOI. */
export const sourceIsUnique = rule('source-twice', function* ({document, neighbours}) {
  for (const field of ['doi', 'pmid'] as const) {
    const value = field === 'doi' ? plainDoi(textOf(document.doi)) : textOf(document.pmid)
    const others = value ? neighbours.withValue('source', field, value) : []
    if (others.length === 0) continue
    yield error(
      [field],
      `${listed(others)} has the same ${field === 'doi' ? 'DOI' : 'PubMed number'}.`,
      'Cite that one, and delete this.',
    )
  }
})

/** A reader can look a source up: at once, or by its title at its publisher. A DOI that nobody has seen stays missing. */
export const sourceCanBeFound = rule('source-unfindable', function* ({document}) {
  if (textOf(document.doi) || textOf(document.pmid) || textOf(document.url)) return
  const publisher = textOf(document.publisher)
  const mend = 'Enter a DOI, a PubMed number or an address that you have seen yourself. Do not guess.'
  yield publisher
    ? notice(['doi'], `Readers can find this source only by its title, at ${publisher}.`, mend)
    : warning(['doi'], 'Readers cannot look this source up: nothing says where it was published.', mend)
})

/** Brief 8: the claims that lean on a retracted source are named, so that each is judged again. */
export const retractionIsFollowed = rule('source-retracted', function* ({document, neighbours}) {
  if (document.retracted !== true) return
  const claims = neighbours.referringTo(document._id).filter(({_type}) => _type === 'claim')
  if (claims.length === 0) return
  yield warning(
    ['retracted'],
    `This source was retracted, and ${claims.length === 1 ? 'a claim leans' : `${claims.length} claims lean`} on it: ${listed(claims)}.`,
    'Judge each again without it.',
  )
})
