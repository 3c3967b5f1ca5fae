import type {Shown} from './examples.ts'
import styles from './gallery.module.css'

const SCHEMES = ['light', 'dark'] as const

/** One component: each example in light beside the same in dark, in frames whose width can be dragged. */
export const Examples = ({name, folder, examples}: Shown) => (
  <main className={styles.gallery}>
    <h1 className={styles.title}>{name}</h1>
    <p>
      <a href="/gallery">All components</a> · components/{folder}
    </p>
    {examples.map(([what], index) => (
      <section key={what} className={styles.example}>
        <h2 className={styles.name}>{`${name} ${what}`}</h2>
        <div className={styles.pair}>
          {SCHEMES.map((scheme) => (
            <iframe
              key={scheme}
              className={styles.frame}
              src={`/gallery/${name}/${index + 1}?scheme=${scheme}`}
              title={`${what}, in ${scheme}`}
              loading="lazy"
            />
          ))}
        </div>
      </section>
    ))}
  </main>
)
