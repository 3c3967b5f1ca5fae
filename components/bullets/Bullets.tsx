import styles from './Bullets.module.css'

interface Props {
  items: string[]
}

/** Short points, one under the other. */
export const Bullets = ({items}: Props) => (
  <ul className={styles.bullets}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
