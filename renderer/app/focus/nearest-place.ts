import { tabbableAt } from './tabbable.ts'

/** What stands around an element, level by level: where the focus goes when the element is taken away. */
type Level = { readonly parent: Element; readonly next: Element | null; readonly previous: Element | null }

/** Remembers what stands around an element that may be taken away. @returns what puts the focus as near as can be */
export function rememberAround(element: Element): () => void {
  const levels = levelsAround(element)
  const isSame = sameLine(element)
  return () => {
    const same = isSame && [...document.querySelectorAll<HTMLElement>('main [data-adds]')].find(isSame)
    if (same) same.focus()
    else putBack(levels)
  }
}

/** A line that adds to a list may stand elsewhere once the list has its first row: the next row is typed where it stands then. */
function sameLine(element: Element): ((other: HTMLElement) => boolean) | null {
  if (!(element instanceof HTMLElement) || element.dataset.adds === undefined) return null
  const { adds } = element.dataset
  return (other) => other.dataset.adds === adds
}

function levelsAround(element: Element): readonly Level[] {
  const levels: Level[] = []
  for (let at = element; at.parentElement !== null && at.id !== 'root'; at = at.parentElement) {
    levels.push({ parent: at.parentElement, next: at.nextElementSibling, previous: at.previousElementSibling })
  }
  return levels
}

/** To what stands in its place now, else to what stands next to it, else to the step as a whole. */
function putBack(levels: readonly Level[]): void {
  for (const { parent, next, previous } of levels) {
    if (!parent.isConnected) continue
    const inPlace = previous === null ? parent.firstElementChild : previous.isConnected && previous.nextElementSibling
    const nearest = firstIn(inPlace || null) ?? firstIn(next) ?? (previous?.isConnected && stopsAt(previous).at(-1))
    const target = nearest || stopsAt(parent)[0]
    if (target !== undefined && parent.closest('main, [role=dialog], [role=menu]') !== null) {
      target.focus()
      return
    }
  }
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}

function firstIn(element: Element | null): HTMLElement | undefined {
  return element?.isConnected ? stopsAt(element)[0] : undefined
}

/** Where the keyboard stops at or in an element: in a menu at its items, which arrows lead to, elsewhere where Tab does. */
function stopsAt(element: Element): readonly HTMLElement[] {
  if (element.closest('[role=menu]') === null) return tabbableAt(element)
  const item = '[role=menuitem]:not(:disabled)'
  return [...(element.matches(item) ? [element as HTMLElement] : []), ...element.querySelectorAll<HTMLElement>(item)]
}
