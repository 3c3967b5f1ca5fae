import type {HomeView} from '#sanity/content/home/view.ts'
import {EvidenceSymbol} from '../evidence/EvidenceSymbol.tsx'
import {Rail} from '../rail/Rail.tsx'
import {Spoken} from '../spoken/Spoken.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import {gradeWords} from '../words.ts'
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
      <Rail title="Signs on the skin" href="/symptoms" text="What it is like, what else it can be, when to get help.">
        {symptomPatterns.map(({id, name: title, href, medicalName, summary}) => (
          <Teaser key={id} title={title} href={href} kicker={medicalName} text={summary} headingLevel={3} />
        ))}
      </Rail>
      <Rail title="Food lists" href="/foods" text="Foods with portions, contents and evidence.">
        {foodLists.map(({id, title, href, intentWord, standfirst}) => (
          <Teaser key={id} title={title} href={href} kicker={intentWord} text={standfirst} headingLevel={3} />
        ))}
      </Rail>
      <Rail title="Questions" href="/questions" look="lines">
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

/** How the claims of the whole site stand, as one line of print. */
function Tally({claimCount, grades}: Pick<Props, 'claimCount' | 'grades'>) {
  if (claimCount === 0) return null
  return (
    <div className={styles.tally}>
      <p>
        We have graded <a href="/evidence">{claimCount} claims</a> about gut and skin. See them in{' '}
        <a href="/evidence/matrix">one picture</a>.
      </p>
      <ul className={styles.grades}>
        {grades.map(({grade, count}) => (
          <li key={grade} className={styles.grade}>
            <a className={styles.link} href={`/evidence#${grade}`}>
              <EvidenceSymbol grade={grade} /> <strong>{count}</strong> {gradeWords[grade].toLowerCase()}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
