import {LIGHT} from '#app/colours.ts'
import {shapeOf} from '#components/evidence/shape.ts'
import type {Grade} from '#components/words.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {CARD_SIZE} from '#sanity/content/share-card/files.ts'
import type {ShareCardView} from '#sanity/content/share-card/view.ts'
import {sizeOf} from './title.ts'

interface Props {
  card: Pick<ShareCardView, 'title' | 'kindWord' | 'grades'>
  site: string
}

const {paper, ink, inkSoft, rule, accent} = LIGHT
const SANS = {fontFamily: 'Public Sans', fontWeight: 500} as const

/** The picture that social networks show for a page. It is drawn by satori, which knows flex boxes and inline styles alone. */
export function ShareCard({card: {title, kindWord, grades}, site}: Props) {
  const {fontSize, lineClamp} = sizeOf(title)
  return (
    <div
      style={{
        ...CARD_SIZE,
        display: 'flex',
        flexDirection: 'column',
        background: paper,
        color: ink,
        padding: 64,
        boxSizing: 'border-box',
      }}
    >
      <div style={{display: 'flex', alignItems: 'center', color: accent, fontSize: 30, ...SANS}}>
        <Sign grade="moderate" size={44} />
        <div style={{marginLeft: 16, color: ink, display: 'block', lineClamp: 1, maxWidth: 560}}>{site}</div>
        {kindWord && <div style={{marginLeft: 'auto'}}>{kindWord}</div>}
      </div>
      <div style={{display: 'flex', height: 3, background: accent, marginTop: 28}} />
      <div style={{display: 'flex', flexGrow: 1, alignItems: 'center'}}>
        <div
          style={{
            ...{display: 'block', fontFamily: 'Newsreader', fontWeight: 500, letterSpacing: '-0.012em'},
            ...{fontSize, lineClamp, lineHeight: 1.12, wordBreak: 'break-word', width: CARD_SIZE.width - 128},
          }}
        >
          {title}
        </div>
      </div>
      {grades.length > 0 && <Grades grades={grades} />}
    </div>
  )
}

/** How many claims have which grade; a single claim has just its grade. */
const Grades = ({grades}: Pick<ShareCardView, 'grades'>) => (
  <div style={{display: 'flex', borderTop: `2px solid ${rule}`, paddingTop: 26, color: inkSoft, fontSize: 26, ...SANS}}>
    {grades.map(({grade, gradeWord, count}) => (
      <div key={grade} style={{display: 'flex', alignItems: 'center', marginRight: 28, whiteSpace: 'nowrap'}}>
        <div style={{display: 'flex', color: ink, marginRight: 10}}>
          <Sign grade={grade} size={32} />
        </div>
        {grades.length === 1 && count === 1
          ? gradeWord
          : say(words.grades.counts, {count, grade: words.grades.counted[grade]})}
      </div>
    ))}
  </div>
)

const Sign = ({grade, size}: {grade: Grade; size: number}) => (
  <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24">
    {shapeOf(grade).map(({d, filled}) => (
      <path key={d} d={d} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={1.4} />
    ))}
  </svg>
)
