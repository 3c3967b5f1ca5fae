import type {SourceView} from '#sanity/content/source/view.ts'
import {Cite} from '../cite/Cite.tsx'
import {EvidenceTag} from '../evidence/EvidenceTag.tsx'
import {Facts} from '../facts/Facts.tsx'
import {Notice} from '../notice/Notice.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import styles from './Source.module.css'

type Props = Omit<SourceView, 'meta'>

/** A source on its own page: who made and paid for it, and what it is used for, on each side. */
export function Source(source: Props) {
  const {title, kindWord, authors, publisher, year, design, funding, retracted, checkedOn} = source
  return (
    <Sheet title={title} kicker={kindWord} trail={[{title: 'Sources', path: '/sources'}]}>
      {retracted && (
        <Notice tone="important">
          <p>
            <strong>This source has been retracted.</strong> Its journal has withdrawn it, so it should not be relied
            on. The claims that cite it are being looked at again.
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          ['Authors', authors],
          ['Published in', [publisher, year].filter(Boolean).join(', ')],
          ['Design', design],
          ['Paid for by', funding ?? 'Not recorded by us.'],
          ['Read it', <Links key="links" {...source} />],
          [
            'Checked by us',
            <time key="time" dateTime={checkedOn.iso}>
              {checkedOn.words}
            </time>,
          ],
        ]}
      />
      <Uses {...source} />
      <Cite what="This source" files={source.cite} />
    </Sheet>
  )
}

const Links = ({links}: Pick<Props, 'links'>) =>
  links.length === 0 ? (
    'We have no address for it.'
  ) : (
    <ul className={styles.links}>
      {links.map(({href, label}) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )

function Uses({sides, products, places}: Props) {
  return (
    <>
      {sides.length + products.length + places.length === 0 && (
        <p className={styles.unused}>No page of this site uses this source at present.</p>
      )}
      {sides.map(({stance, stanceWord, claims}) => (
        <Part key={stance} title={stanceWord} id={stance}>
          <ul>
            {claims.map(({key, statement, href, grade, note}) => (
              <li key={key} className={styles.claim}>
                <p>
                  <a href={href}>{statement}</a> <EvidenceTag grade={grade} />
                </p>
                {note && <p className={styles.note}>{note}</p>}
              </li>
            ))}
          </ul>
        </Part>
      ))}
      {products.length > 0 && (
        <Part title="On products" id="products">
          <ul>
            {products.map(({id, name, isTrial}) => (
              <li key={id} className={styles.claim}>
                {name}: {isTrial ? 'a trial of the product itself' : 'a report on its safety'}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {places.length > 0 && (
        <Part title="Also named in" id="places">
          <ul>
            {places.map(({id, title, href}) => (
              <li key={id} className={styles.claim}>
                {href ? <a href={href}>{title}</a> : title}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
