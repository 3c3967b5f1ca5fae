import {words} from '#lib/words/language.ts'
import type {HomeView} from '#sanity/content/home/view.ts'
import {Rail} from '../rail/Rail.tsx'
import {Spoken} from '../spoken/Spoken.tsx'
import {Tally} from '../tally/Tally.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import styles from './Home.module.css'

type Props = Omit<HomeView, 'meta'>

/** The front page: a lead story, then a rail for each section and each kind of page. */
export function Home({name, lead, featured, latest, sections, symptomPatterns, foodLists, faqs, ...tally}: Props) {
  const articles = [...featured, ...latest]
  return (
    <div className={styles.home}>
      <h1>
        <Spoken>{name}</Spoken>
      </h1>
      {lead && (
        <Teaser
          title={lead.title}
          href={lead.href}
          kicker={lead.section?.title}
          text={lead.standfirst}
          image={lead.hero}
          look="lead"
          headingLevel={2}
        />
      )}
      <Tally {...tally} />
      {sections.map((section) => (
        <SectionRail
          key={section.id}
          {...section}
          articles={articles.filter((article) => article.section?.id === section.id)}
        />
      ))}
      <Rail title={words.navigation.symptoms} href="/symptoms" text={words.home.symptoms}>
        {symptomPatterns.map(({id, name: title, href, medicalName, summary}) => (
          <Teaser key={id} title={title} href={href} kicker={medicalName} text={summary} headingLevel={3} />
        ))}
      </Rail>
      <Rail title={words.allKinds.foodList} href="/foods" text={words.home.foodLists}>
        {foodLists.map(({id, title, href, intentWord, standfirst}) => (
          <Teaser key={id} title={title} href={href} kicker={intentWord} text={standfirst} headingLevel={3} />
        ))}
      </Rail>
      <Rail title={words.navigation.questions} href="/questions" look="lines">
        {faqs.map(({id, question, href, shortAnswer}) => (
          <Teaser key={id} title={question} href={href} text={shortAnswer} look="line" headingLevel={3} />
        ))}
      </Rail>
    </div>
  )
}

function SectionRail({title, href, standfirst, articles}: Props['sections'][number] & {articles: Props['latest']}) {
  if (articles.length === 0) return null
  return (
    <Rail title={title} href={href} text={standfirst}>
      {articles.map(({id, hero, standfirst: text, ...article}) => (
        <Teaser
          key={id}
          title={article.title}
          href={article.href}
          text={text}
          image={hero}
          look={articles.length === 1 ? 'row' : 'story'}
          headingLevel={3}
        />
      ))}
    </Rail>
  )
}
