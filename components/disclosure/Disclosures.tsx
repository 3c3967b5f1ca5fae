import type {DisclosureView} from '#sanity/content/product/disclosed/view.ts'
import {Notice} from '../notice/Notice.tsx'

interface Props {
  products: DisclosureView[]
}

/** What readers have to know before a page says anything of a product; nothing where it names none. */
export function Disclosures({products}: Props) {
  if (products.length === 0) return null
  return (
    <div data-disclosure="">
      <Notice>
        {products.map(({id, name, disclosure, noTrial}) => (
          <p key={id}>
            <strong>{name}.</strong> {disclosure} {noTrial}
          </p>
        ))}
      </Notice>
    </div>
  )
}
