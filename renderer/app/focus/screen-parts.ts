import { tabbableIn } from './tabbable.ts'

/** What F6 stops at, each as a whole: the bars around the step, the step's head and views, its cards and panels. */
const partSelector = '[data-screen-part], main section, main aside'

/** Where the focus was last in each part, to come back to. */
const lastPlaces = new WeakMap<Element, HTMLElement>()

/** The part of the screen that an element is in: the outermost, or the one that is marked as a part of its own. */
function partOf(element: Element): Element | null {
  const marked = element.closest('[data-screen-part]')
  if (marked !== null) return marked
  let part: Element | null = null
  for (let at = element.closest(partSelector); at !== null; at = at.parentElement?.closest(partSelector) ?? null)
    part = at
  return part
}

/** Keeps where the focus is now, for its part and for the step as a whole. */
export function rememberPlace(element: HTMLElement): void {
  const part = partOf(element)
  const step = element.closest('#step')
  if (part !== null) lastPlaces.set(part, element)
  if (step !== null && step !== element) lastPlaces.set(step, element)
}

/** Puts the focus into the next part of the screen, or the one before, to where it was there last. Round and round. */
export function goToPart(by: -1 | 1): void {
  const parts = [...document.querySelectorAll(partSelector)].filter(
    (each) => partOf(each) === each && each.checkVisibility() && tabbableIn(each).length > 0,
  )
  const here = document.activeElement ?? document.body
  const own = parts.indexOf(partOf(here) ?? here)
  const next = own >= 0 ? own + by : placeBetween(parts, here) + (by > 0 ? 0 : -1)
  const part = parts[(next + parts.length) % parts.length]
  if (part !== undefined) enter(part)
}

/** Goes back to the part that holds the step, or to the step as a whole where there is nothing to do in it. */
export function goToStepPart(): void {
  const main = document.getElementById('step')
  if (main === null) return
  const last = lastPlaces.get(main)
  if (last?.isConnected && main.contains(last)) last.focus()
  else main.focus({ preventScroll: true })
}

function enter(part: Element): void {
  const last = lastPlaces.get(part)
  const tabbable = tabbableIn(part)
  const target = last !== undefined && tabbable.includes(last) ? last : tabbable[0]
  target?.focus()
}

/** How many parts stand before an element that is in none of them. */
function placeBetween(parts: readonly Element[], element: Element): number {
  return parts.filter((part) => part.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).length
}
