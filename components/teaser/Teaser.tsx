import type {FigureImage} from '../figure/Figure.tsx'
import {Picture} from '../figure/Picture.tsx'
import styles from './Teaser.module.css'

interface Props {
  title: string
  href: string
  kicker?: string | null | undefined
  text?: string | null | undefined
  image?: FigureImage | null | undefined
  /** `lead` opens a front page, `row` stands alone in a rail, `story` is one of several, `line` is one of many. */
  look?: 'lead' | 'story' | 'row' | 'line'
  headingLevel: 2 | 3 | 4
}

const SIZES = {
  lead: '(min-width: 64rem) 40rem, 100vw',
  story: '(min-width: 48rem) 24rem, 100vw',
  row: '(min-width: 40rem) 28rem, 100vw',
  line: '8rem',
} as const

/** A page announced on another: what it is called, what it says, and the way to it. */
export function Teaser({title, href, kicker, text, image, look = 'story', headingLevel}: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <article className={`${styles.teaser} ${styles[look]}`}>
      {image && look !== 'line' && (
        <Picture
          src={image.src}
          srcSet={image.srcSet}
          width={image.width}
          height={image.height}
          lqip={image.lqip}
          drawing={image.drawing}
          alt=""
          sizes={SIZES[look]}
          first={look === 'lead'}
          className={styles.image}
        />
      )}
      <div className={styles.words}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <Heading className={styles.title}>
          <a className={styles.link} href={href}>
            {title}
          </a>
        </Heading>
        {text && <p className={styles.text}>{text}</p>}
      </div>
    </article>
  )
}
