import {bareDoi, type Identity} from './links.ts'

/** The columns that are read of a list in the format of the Retraction Watch Database; others may stand beside them. */
export const COLUMNS = [
  'OriginalPaperDOI',
  'OriginalPaperPubMedID',
  'RetractionNature',
  'RetractionDate',
  'RetractionDOI',
  'Reason',
] as const

/** One line of the list: a notice about a paper. */
export type Notice = Record<(typeof COLUMNS)[number], string>

/** What the list says of a source: the latest notice that takes it back or reinstates it, and the concerns about it. */
export interface Standing {
  retracted: Notice | null
  /** Corrections and expressions of concern: for an editor to read, never a retraction. */
  concerns: Notice[]
}

type Identified = Pick<Identity, 'doi' | 'pmid'>

/** Whether a notice is about a source: by DOI or by PubMed number; the list has 0 and "unavailable" for none. */
export const isAbout = ({doi, pmid}: Identified, notice: Notice): boolean =>
  (!!doi && bareDoi(doi) === bareDoi(notice.OriginalPaperDOI)) ||
  (!!pmid && pmid.trim() !== '0' && pmid.trim() === notice.OriginalPaperPubMedID.trim())

/** Where a source stands after all notices about it. */
export function standingOf(source: Identified, notices: Notice[]): Standing {
  const own = notices.filter((notice) => isAbout(source, notice)).sort((one, other) => timeOf(one) - timeOf(other))
  const verdict = own.filter(({RetractionNature: nature}) => isRetraction(nature) || isReinstatement(nature)).at(-1)
  return {
    retracted: verdict && isRetraction(verdict.RetractionNature) ? verdict : null,
    concerns: own.filter(({RetractionNature: nature}) => !isRetraction(nature) && !isReinstatement(nature)),
  }
}

const isRetraction = (nature: string) => /^retraction$/i.test(nature.trim())
const isReinstatement = (nature: string) => /^reinstatement$/i.test(nature.trim())

const timeOf = ({RetractionDate}: Notice) => Date.parse(RetractionDate) || 0
