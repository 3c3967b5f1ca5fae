import {stegaClean} from '@sanity/client/stega'
import type {ProseView} from '#sanity/content/blocks/prose/view.ts'
import type {ProductView} from '#sanity/content/product/view.ts'
import {EvidenceMark} from '../evidence/EvidenceMark.tsx'
import {Notice} from '../notice/Notice.tsx'
import {Prose} from '../prose/Prose.tsx'
import {Citation} from '../source/Citation.tsx'
import styles from './ProductMention.module.css'

interface Props {
  product: ProductView
  text: ProseView
  headingLevel: 2 | 3 | 4
}

/** A product where the text speaks of it: our relationship with its maker first, then what was found and what was not. */
export function ProductMention({product, text, headingLevel}: Props) {
  const {name, summary, disclosure, ingredients, trial, noTrial, safety, searchedOn, link} = product
  return (
    <div data-product={stegaClean(name)}>
      <Notice title={name} headingLevel={headingLevel}>
        <p className={styles.disclosure}>{disclosure}</p>
        {summary && <p>{summary}</p>}
        <Prose text={text} />
        <p>
          {trial ? (
            <>
              Trial: <Citation source={trial} />
            </>
          ) : (
            <strong>{noTrial}</strong>
          )}{' '}
          Last searched <time dateTime={searchedOn.iso}>{searchedOn.words}</time>.
        </p>
        {ingredients.length > 0 && (
          <ul className={styles.ingredients} aria-label={`What ${name} contains`}>
            {ingredients.map(({key, name: ingredient, claim}) => (
              <li key={key} className={styles.ingredient}>
                {ingredient} {claim ? <EvidenceMark claim={claim} /> : <span className={styles.none}>not graded</span>}
              </li>
            ))}
          </ul>
        )}
        {safety.length > 0 && (
          <div className={styles.safety}>
            <p className={styles.label}>Safety reports</p>
            <ul className={styles.reports}>
              {safety.map((source) => (
                <li key={source.id}>
                  <Citation source={source} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {link && (
          <p>
            <a href={link.href} rel={link.rel ?? undefined}>
              {name}, the maker’s page
            </a>
          </p>
        )}
      </Notice>
    </div>
  )
}
