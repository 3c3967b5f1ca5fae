import {exampleCard} from '../article/exampleCard.ts'
import {exampleFaq} from '../faq/exampleFaq.ts'
import {exampleFoodList} from '../food-list/exampleFoodList.ts'
import {examplePattern} from '../symptom-pattern/examplePattern.ts'
import {exampleTrust} from '../trust-strip/exampleTrust.ts'
import {Home} from './Home.tsx'

export const examples = {
  'leads with a story': (
    <Home
      name="Gut & Skin"
      tagline="Every claim shows its evidence."
      lead={exampleCard}
      featured={[{...exampleCard, id: 'b', title: 'Leaky gut'}]}
      latest={[]}
      sections={[
        {
          id: 'section-understand',
          title: 'Understand',
          href: '/sections/understand',
          standfirst: 'How it may be linked.',
        },
      ]}
      symptomPatterns={[{...examplePattern, image: null}]}
      foodLists={[exampleFoodList]}
      faqs={[exampleFaq]}
      claimCount={41}
      grades={exampleTrust.grades}
    />
  ),
}
