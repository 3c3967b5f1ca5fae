import {stegaClean} from '@sanity/client/stega'
import type {Dataset, WithContext} from 'schema-dts'
import {RECORD_FILE} from '../evidence-record/files.ts'
import {VERSION} from '../evidence-record/format.ts'
import {LICENCE} from '../evidence-record/licence.ts'
import type {MetaView} from '../meta/view.ts'
import {absolute, pageParts} from './parts.ts'

/** Structured data of the evidence index: the whole record as a dataset that anybody may take. */
export const evidenceDataset = (meta: MetaView) =>
  stegaClean({
    ...pageParts(meta),
    '@type': 'Dataset',
    version: VERSION,
    license: LICENCE.url,
    isAccessibleForFree: true,
    distribution: {
      '@type': 'DataDownload',
      contentUrl: absolute(RECORD_FILE),
      encodingFormat: 'application/json',
    },
  } satisfies WithContext<Dataset>)
