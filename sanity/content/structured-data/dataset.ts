import {stegaClean} from '@sanity/client/stega'
import type {Dataset, WebPage, WithContext} from 'schema-dts'
import {words} from '#lib/words/language.ts'
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

/** Structured data of the matrix: the same record as one picture. */
export const matrixPage = (meta: MetaView) =>
  stegaClean({
    ...pageParts(meta, [{title: words.navigation.theEvidence, path: '/evidence'}]),
    '@type': 'WebPage',
    isBasedOn: {
      '@type': 'Dataset',
      name: words.indexes.evidence.title,
      description: words.indexes.evidence.description,
      url: absolute('/evidence'),
    },
  } satisfies WithContext<WebPage>)
