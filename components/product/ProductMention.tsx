import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {ProseView} from '#sanity/content/blocks/prose/view.ts'
import type {ProductView} from '#sanity/content/product/view.ts'
import {EvidenceMark} from '../evidence/EvidenceMark.tsx'
import {Notice} from '../notice/Notice.tsx'
import {Prose} from '../prose/Prose.tsx'
import {rich} from '../rich.ts'
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
              {words.products.trial} <Citation source={trial} />
            </>
          ) : (
            <strong>{noTrial}</strong>
          )}{' '}
          {rich(words.products.lastSearched, {day: <time dateTime={searchedOn.iso}>{searchedOn.words}</time>})}
        </p>
        {ingredients.length > 0 && (
          <ul className={styles.ingredients} aria-label={say(words.products.contains, {name})}>
            {ingredients.map(({key, name: ingredient, claim}) => (
              <li key={key} className={styles.ingredient}>
                {ingredient}{' '}
                {claim ? <EvidenceMark claim={claim} /> : <span className={styles.none}>{words.grades.none}</span>}
              </li>
            ))}
          </ul>
        )}
        {safety.length > 0 && (
          <div className={styles.safety}>
            <p className={styles.label}>{words.products.safety}</p>
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
              {say(words.products.makersPage, {name})}
            </a>
          </p>
        )}
      </Notice>
    </div>
  )
}
