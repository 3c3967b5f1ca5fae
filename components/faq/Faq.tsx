import {words} from '#lib/words/language.ts'
import type {FaqView} from '#sanity/content/faq/view.ts'
import {ClaimSet} from '../claim/ClaimSet.tsx'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {Prose} from '../prose/Prose.tsx'
import {ReadOnArticles} from '../read-on/ReadOnArticles.tsx'

type Props = Omit<FaqView, 'meta'>

/** A question on its own page: the short answer, the long one, and what stands behind it. */
export function Faq({question, shortAnswer, answer, claims, record, further}: Props) {
  return (
    <Sheet title={question} trail={[{title: words.navigation.questions, path: '/questions'}]} standfirst={shortAnswer}>
      {answer.length > 0 && <Prose text={answer} />}
      <Part title={words.questions.restsOn} id="claims">
        <ClaimSet title={null} claims={claims} headingLevel={3} />
      </Part>
      <RecordSection claims={record} />
      <ReadOnArticles {...further} />
    </Sheet>
  )
}
