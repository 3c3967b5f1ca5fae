import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {SourceView} from '#sanity/content/source/view.ts'
import {Cite} from '../cite/Cite.tsx'
import {Disclosures} from '../disclosure/Disclosures.tsx'
import {EvidenceTag} from '../evidence/EvidenceTag.tsx'
import {Facts} from '../facts/Facts.tsx'
import {Notice} from '../notice/Notice.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {rich} from '../rich.ts'
import {OriginalLink} from './OriginalLink.tsx'
import styles from './Source.module.css'

type Props = Omit<SourceView, 'meta'>

/** A source on its own page: who made and paid for it, and what it is used for, on each side. */
export function Source(source: Props) {
  const {title, disclosures, kindWord, authors, publisher, year, design, funding, retracted, checkedOn} = source
  return (
    <Sheet
      title={title}
      before={<Disclosures products={disclosures} />}
      kicker={kindWord}
      trail={[{title: words.navigation.sources, path: '/sources'}]}
    >
      {retracted && (
        <Notice tone="important">
          <p>{rich(words.sources.thisRetracted, {strong: (text) => <strong>{text}</strong>})}</p>
        </Notice>
      )}
      <Facts
        facts={[
          [words.sources.authors, authors],
          [words.sources.publishedIn, listed([publisher, year])],
          [words.sources.design, design],
          [words.sources.funding, funding ?? words.sources.fundingUnknown],
          [words.sources.readIt, <Links key="links" {...source} />],
          [
            words.sources.checkedByUs,
            <time key="time" dateTime={checkedOn.iso}>
              {checkedOn.words}
            </time>,
          ],
        ]}
      />
      <Uses {...source} />
      <Cite what="source" files={source.cite} />
    </Sheet>
  )
}

const Links = ({links}: Pick<Props, 'links'>) =>
  links.length === 0 ? (
    words.sources.noAddress
  ) : (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={link.href}>
          <OriginalLink {...link} />
        </li>
      ))}
    </ul>
  )

function Uses({sides, products, places}: Props) {
  return (
    <>
      {sides.length + products.length + places.length === 0 && <p className={styles.unused}>{words.sources.unused}</p>}
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
        <Part title={words.sources.onProducts} id="products">
          <ul>
            {products.map(({id, name, isTrial}) => (
              <li key={id} className={styles.claim}>
                {say(isTrial ? words.sources.trialOf : words.sources.safetyOf, {product: name})}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {places.length > 0 && (
        <Part title={words.sources.alsoNamed} id="places">
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
