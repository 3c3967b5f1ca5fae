import styles from './Marked.module.css'

interface Props {
  pieces: {text: string; marked: boolean}[]
}

/** A text in which some words are marked. */
export const Marked = ({pieces}: Props) =>
  pieces.map(({text, marked}, place) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
      <mark key={place} className={styles.marked}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
