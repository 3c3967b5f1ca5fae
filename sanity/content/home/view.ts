import {words} from '#lib/words/language.ts'
import {articleCardView} from '../article/card/view.ts'
import {gradeCounts} from '../claim/card/view.ts'
import {faqCardView} from '../faq/view.ts'
import {foodListCardView} from '../food-list/view.ts'
import {metaView} from '../meta/view.ts'
import {sectionCardView} from '../section/view.ts'
import {symptomPatternCardView} from '../symptom-pattern/view.ts'
import type {Home} from './query.ts'

export type HomeView = ReturnType<typeof homeView>

/** The front page: the lead is the editors' choice, else the newest; no article stands there twice. */
export function homeView({settings, latest, sections, symptomPatterns, foodLists, faqs, claims}: Home) {
  const lead = settings?.lead ?? latest[0] ?? null
  const featured = (settings?.featured ?? []).filter(({_id}) => _id !== lead?._id)
  const shown = new Set([lead, ...featured].map((article) => article?._id))
  return {
    name: settings?.name ?? words.site.home,
    tagline: settings?.tagline ?? null,
    lead: lead && articleCardView(lead),
    featured: featured.map(articleCardView),
    latest: latest.filter(({_id}) => !shown.has(_id)).map(articleCardView),
    sections: sections.map(sectionCardView),
    symptomPatterns: symptomPatterns.map(symptomPatternCardView),
    foodLists: foodLists.map(foodListCardView),
    faqs: faqs.map(faqCardView),
    claimCount: claims.length,
    grades: gradeCounts(claims),
    meta: metaView({
      title: settings?.name ?? words.site.home,
      description: settings?.description ?? null,
      path: '/',
      image: lead?.hero?.image,
      grades: gradeCounts(claims),
    }),
  }
}
