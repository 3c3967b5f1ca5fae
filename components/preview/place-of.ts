/** A field as `data-sanity` names it. */
export interface Target {
  id: string
  /** Such as `body:a.children:b.text`: fields by name, members by key. */
  path: string
}

/** What holds words and may hold a note below them; after anything else a note stands as its neighbour. */
const CELLS = new Set(['LI', 'DD', 'DT', 'TD', 'TH', 'FIGCAPTION', 'CAPTION'])
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dd, dt, td, th, figcaption, caption, figure, blockquote'

/** The part of the page that shows a field, or else what is nearest to it in the same field; null where nothing in sight does. */
export function partShowing(target: Target): HTMLElement | null {
  let [nearest, most]: [HTMLElement | null, number] = [null, 0]
  for (const element of document.querySelectorAll<HTMLElement>('main [data-sanity]')) {
    const shared = sharedBy(target, targetOf(element.dataset.sanity ?? ''))
    if (shared > most && !element.closest('nav') && element.checkVisibility()) [nearest, most] = [element, shared]
  }
  return nearest && blockAround(nearest)
}

/** Puts a note where its part of the page is read on to, if it does not stand there already. */
export function place(note: HTMLElement, part: HTMLElement): void {
  if (CELLS.has(part.tagName)) {
    if (part.lastElementChild !== note) part.append(note)
  } else if (part.nextElementSibling !== note) part.after(note)
}

function targetOf(named: string): Target {
  const parts = new Map(named.split(';').map((part) => part.split('=', 2) as [string, string]))
  return {id: parts.get('id') ?? '', path: parts.get('path') ?? ''}
}

/** How many steps from the document inwards two fields have in common. */
function sharedBy(one: Target, other: Target): number {
  if (one.id !== other.id) return 0
  const [steps, others] = [one, other].map(({path}) => path.split(/[.:]/)) as [string[], string[]] // of two, two
  const parting = steps.findIndex((step, index) => step !== others[index])
  return parting < 0 ? steps.length : parting
}

/** Nothing that can be pressed may stand in a link or a button. */
function blockAround(element: HTMLElement): HTMLElement {
  const pressed = element.closest<HTMLElement>('a, button, summary, label')
  const block = element.closest<HTMLElement>(BLOCKS) ?? element
  if (!pressed?.contains(block)) return block
  return pressed.closest<HTMLElement>('details, li, p') ?? pressed
}
