import {caseReports, laboratoryStudies} from './sources/cases.ts'
import {experiments} from './sources/experiments.ts'
import {consensusStatements, guidelines} from './sources/guidelines.ts'
import {narrativeReviews} from './sources/narrative-reviews.ts'
import {observationalStudies} from './sources/observational-studies.ts'
import {promotionalPages, referencePages} from './sources/other-sources.ts'
import {healthServices, regulators} from './sources/services.ts'
import {systematicReviews} from './sources/systematic-reviews.ts'
import {randomisedTrials} from './sources/trials.ts'

/** Every source that a claim, a product or an article rests on; each record was seen before it was entered. */
export const sources = [
  ...guidelines,
  ...consensusStatements,
  ...systematicReviews,
  ...randomisedTrials,
  ...experiments,
  ...observationalStudies,
  ...narrativeReviews,
  ...caseReports,
  ...laboratoryStudies,
  ...healthServices,
  ...regulators,
  ...referencePages,
  ...promotionalPages,
]
