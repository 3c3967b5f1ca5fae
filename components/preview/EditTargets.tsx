'use client'
// Only in the browser is it known which element shows a text; no visitor loads this.
import {vercelStegaDecode} from '@vercel/stega'
import {useEffect} from 'react'

interface Props {
  /** By the number hidden behind a text, the field that it comes from, as the attribute `data-sanity` names it. */
  fields: Record<number, string>
}

/** Tells Sanity's overlays which element of the page shows which field, so that a click on it opens that field. */
export function EditTargets({fields}: Props) {
  useEffect(() => {
    nameFields(fields)
    const seen = new MutationObserver((changes) => {
      if (changes.some(({target}) => !isOverlay(target))) nameFields(fields)
    })
    seen.observe(document.body, {childList: true, characterData: true, subtree: true})
    return () => seen.disconnect()
  }, [fields])
  return null
}

function nameFields(fields: Props['fields']): void {
  const named = new Map<HTMLElement, string>()
  const name = (element: HTMLElement | null, text: string) => {
    const field = element && fields[Number(vercelStegaDecode<number>(text))]
    // Of several texts in one element the first counts: they are spans of one block.
    if (field && !named.has(element)) named.set(element, field)
  }
  for (const image of document.querySelectorAll<HTMLImageElement>('img[alt]')) name(image, image.alt)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({parentElement}) =>
    parentElement instanceof HTMLScriptElement ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  while (texts.nextNode()) name(texts.currentNode.parentElement, texts.currentNode.nodeValue ?? '')
  for (const element of document.querySelectorAll<HTMLElement>('[data-sanity]')) {
    if (!named.has(element)) element.removeAttribute('data-sanity')
  }
  for (const [element, field] of named) {
    if (element.dataset.sanity !== field) element.dataset.sanity = field
    element.dataset.sanityDragDisable = 'true'
  }
}

const isOverlay = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest('sanity-visual-editing') !== null
