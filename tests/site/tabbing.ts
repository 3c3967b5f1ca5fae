import type {Page} from 'playwright-core'

/** What a keyboard can operate. */
const OPERABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'

/** Where the Tab key came to. */
interface Stop {
  /** Its number in the order of the page; nothing for what is not on the list. */
  number: number | null
  name: string
  outlined: boolean
  inSight: boolean
}

/** Numbers what can be operated by its order on the page, and gives its names; what is closed or hidden is left out. */
export const numberStops = (page: Page): Promise<string[]> =>
  page.evaluate((operable) => {
    const isStop = (element: HTMLElement) => {
      const shown = element.checkVisibility({visibilityProperty: true}) && element.tabIndex >= 0
      return shown && !element.matches(':disabled') && (!(element instanceof HTMLInputElement) || isChosen(element))
    }
    // Of radio buttons with one name, the chosen one is a stop; arrows lead to the others.
    const isChosen = ({type, name, form, checked}: HTMLInputElement) =>
      type !== 'radio' || checked || !form?.querySelector(`input[name="${CSS.escape(name)}"]:checked`)
    const stops = [...document.querySelectorAll<HTMLElement>(operable)].filter(isStop)
    for (const [index, stop] of stops.entries()) stop.dataset.stop = String(index)
    return stops.map((stop) => (stop.textContent || stop.getAttribute('aria-label') || stop.id).trim().slice(0, 60))
  }, OPERABLE)

/** Presses Tab so many times, and tells of each place it came to. Regions that scroll are places, too; they are left out. */
export async function pressTab(page: Page, times: number): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < times) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focusedStop)
    if (stop) stops.push(stop)
  }
  return stops
}

/** Runs in the browser. */
function focusedStop(): Stop | null {
  const element = document.activeElement as HTMLElement
  const {overflowX, overflowY, outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element)
  const {stop} = element.dataset
  if (stop === undefined && element !== document.body && /auto|scroll/.test(overflowX + overflowY)) return null
  const [box = element.getBoundingClientRect()] = element.getClientRects()
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const above = document.elementFromPoint(x, y)
  return {
    number: stop === undefined ? null : Number(stop),
    name: (element.textContent || element.id).trim().slice(0, 60),
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && !/, 0\)$/.test(outlineColor),
    inSight: above !== null && (element.contains(above) || above.contains(element) || !isOver(above)),
  }
  /** Whether something lies over the page, as bars that stay in place do. */
  function isOver(one: Element | null): boolean {
    return one !== null && (/fixed|sticky/.test(getComputedStyle(one).position) || isOver(one.parentElement))
  }
}
