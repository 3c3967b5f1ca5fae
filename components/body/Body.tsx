import {PortableText, type PortableTextBlock} from '@portabletext/react'
import type {ReactNode} from 'react'
import type {BodyBlockName, BodyBlockView, BodyView} from '#sanity/content/blocks/body/view.ts'
import {CareCard} from '../care-card/CareCard.tsx'
import {ClaimSet} from '../claim/ClaimSet.tsx'
import {DoDont} from '../do-dont/DoDont.tsx'
import {FaqSet} from '../faq/FaqSet.tsx'
import {Figure} from '../figure/Figure.tsx'
import {FoodListSet} from '../food-list/FoodListSet.tsx'
import {Notice} from '../notice/Notice.tsx'
import {ProductMention} from '../product/ProductMention.tsx'
import {blocks, lists} from '../prose/blocks.tsx'
import {marks} from '../prose/marks.tsx'
import {Prose} from '../prose/Prose.tsx'
import {SymptomPatternSet} from '../symptom-pattern/SymptomPatternSet.tsx'
import styles from './Body.module.css'

type Embedded = Exclude<BodyBlockName, 'block'>
type Show = {[K in Embedded]: (props: {value: Extract<BodyBlockView, {_type: K}>}) => ReactNode}

/** One line a block: the compiler asks for it when the model gains one. */
const types = {
  figure: ({value}) => <Figure image={value} caption="margin" />,
  claimSet: ({value}) => <ClaimSet {...value} headingLevel={3} />,
  symptomPatternSet: ({value}) => <SymptomPatternSet {...value} headingLevel={3} />,
  foodListSet: ({value}) => (
    <div className={styles.wide}>
      <FoodListSet {...value} headingLevel={3} />
    </div>
  ),
  faqSet: ({value}) => <FaqSet {...value} headingLevel={3} />,
  careCard: ({value}) => <CareCard {...value} headingLevel={3} />,
  doDont: ({value}) => <DoDont {...value} headingLevel={3} />,
  callout: ({value}) => (
    <Notice tone={value.tone} title={value.title} headingLevel={3}>
      <Prose text={value.text} />
    </Notice>
  ),
  productMention: ({value}) => <ProductMention {...value} headingLevel={3} />,
} satisfies Show

interface Props {
  body: BodyView
  /** Sets the first letter of the text large. */
  opening?: boolean
}

/** A long text: paragraphs in the reading column, tables as wide as the page allows. */
export function Body({body, opening = false}: Props) {
  return (
    <div className={opening ? `${styles.body} ${styles.opening}` : styles.body}>
      {/* Our blocks are a closed union, the renderer's type an open one. */}
      <PortableText value={body as PortableTextBlock[]} components={{types, block: blocks, marks, ...lists}} />
    </div>
  )
}
