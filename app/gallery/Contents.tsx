import type {Shown} from './examples.ts'
import styles from './gallery.module.css'

/** Every component by name, with what its examples show. */
export const Contents = ({shown}: {shown: Shown[]}) => (
  <main className={styles.gallery}>
    <h1 className={styles.title}>Gallery</h1>
    <ul className={styles.contents}>
      {shown.map(({name, examples}) => (
        <li key={name} className={styles.entry}>
          <h2 className={styles.name}>
            <a href={`/gallery/${name}`}>{name}</a>
          </h2>
          <ol>
            {examples.map(([what], index) => (
              <li key={what}>
                <a className={styles.what} href={`/gallery/${name}/${index + 1}`}>
                  {what}
                </a>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  </main>
)
