import {exampleBody} from '../body/Body.examples.tsx'
import {exampleFiles} from '../cite/exampleFiles.ts'
import {bowelClaim, kitchenClaim, milkClaim} from '../evidence/exampleClaims.ts'
import {exampleFaq} from '../faq/exampleFaq.ts'
import {exampleImage} from '../figure/exampleImage.ts'
import {exampleFoodList} from '../food-list/exampleFoodList.ts'
import {examplePattern} from '../symptom-pattern/examplePattern.ts'
import {exampleTrust} from '../trust-strip/exampleTrust.ts'
import {Article} from './Article.tsx'
import {exampleCard} from './exampleCard.ts'

export const examples = {
  'is whole': (
    <Article
      id="article-example"
      title="The gut–skin axis: what is known and what is not"
      href="/articles/gut-skin-axis"
      standfirst="You have tried every cream, and now somebody says that the answer lies in your gut."
      section={{id: 'section-understand', title: 'Understand', href: '/sections/understand'}}
      hero={exampleImage}
      published={{iso: '2026-03-02', words: '2 March 2026'}}
      byline={[{id: 'person-editors', name: 'The editors', href: '/people/editors', credentials: null}]}
      trust={exampleTrust}
      contents={[{id: 'what-is-known', text: 'What is known', level: 2}]}
      body={exampleBody}
      symptomPatterns={[{...examplePattern, image: null}]}
      foodLists={[exampleFoodList]}
      faqs={[exampleFaq]}
      claims={[bowelClaim, milkClaim, kitchenClaim]}
      related={[{...exampleCard, id: 'article-other', title: 'Leaky gut', shares: '2 claims and 1 sign'}]}
      before={{id: 'article-newer', title: 'Fermented foods: live, not always probiotic', href: '/articles/fermented'}}
      after={{id: 'article-older', title: 'Acne and food', href: '/articles/acne-and-food'}}
      cite={exampleFiles}
      recordFile="/articles/example/evidence.json"
      changes={[{key: 'a', date: '12 October 2026', iso: '2026-10-12', note: 'Sources checked again.'}]}
      disclosure="This article names one product. We have no relationship with its maker."
    />
  ),
}
