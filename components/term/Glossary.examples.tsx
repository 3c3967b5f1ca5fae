import {exampleMeta} from '../page-head/exampleMeta.ts'
import {Glossary} from './Glossary.tsx'

export const examples = {
  'goes by letters': (
    <Glossary
      meta={exampleMeta}
      terms={[
        {
          id: 'a',
          anchor: 'dysbiosis',
          term: 'Dysbiosis',
          plain: 'A mix of microbes that somebody calls unusual.',
          synonyms: [],
        },
        {
          id: 'b',
          anchor: 'probiotic',
          term: 'Probiotic',
          plain: 'Live microbes with a shown benefit.',
          synonyms: ['live cultures'],
        },
      ]}
    />
  ),
}
