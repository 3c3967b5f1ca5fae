import {words} from '#lib/words/language.ts'
import styles from './Figure.module.css'
import {Picture} from './Picture.tsx'

export interface FigureImage {
  src: string
  srcSet: string
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  longDescription: string | null
  /** A few pixels of it as a data URL, for the time until it is there. */
  lqip: string | null
  /** Ink on the page’s own paper: reversed in the dark. */
  drawing: boolean
}

interface Props {
  image: FigureImage
  sizes?: string
  first?: boolean
  /** `margin`: where the page has a margin, the caption stands in it. */
  caption?: 'below' | 'margin'
}

/** A picture with its caption, its credit and, where it carries more than a caption can, its description in words. */
export function Figure({
  image,
  sizes = '(min-width: 48rem) 34rem, 100vw',
  first = false,
  caption: place = 'below',
}: Props) {
  const {caption, credit, longDescription, src, srcSet, width, height, alt, lqip, drawing} = image
  return (
    <figure className={`${styles.figure} ${styles[place]}`}>
      <Picture {...{src, srcSet, width, height, alt, lqip, drawing, sizes, first}} className={styles.image} />
      {(caption || credit || longDescription) && (
        <figcaption className={styles.caption}>
          {caption} {credit && <span className={styles.credit}>{credit}</span>}
          {longDescription && (
            <details className={styles.description}>
              <summary>{words.site.pictureInWords}</summary>
              <p>{longDescription}</p>
            </details>
          )}
        </figcaption>
      )}
    </figure>
  )
}
