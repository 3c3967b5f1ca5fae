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
}

interface Props {
  image: FigureImage
  sizes?: string
  first?: boolean
}

/** A picture with its caption, its credit and, where it carries more than a caption can, its description in words. */
export function Figure({image, sizes = '(min-width: 48rem) 37.5rem, 100vw', first = false}: Props) {
  const {caption, credit, longDescription, src, srcSet, width, height, alt} = image
  return (
    <figure className={styles.figure}>
      <Picture {...{src, srcSet, width, height, alt, sizes, first}} className={styles.image} />
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
