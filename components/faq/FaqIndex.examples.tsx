import {exampleMeta} from '../page-head/exampleMeta.ts'
import {exampleFaq} from './exampleFaq.ts'
import {FaqIndex} from './FaqIndex.tsx'

export const examples = {'answers in short': <FaqIndex meta={exampleMeta} faqs={[exampleFaq]} />}
