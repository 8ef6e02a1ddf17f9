import { tabbableAt, tabbableIn } from './tabbable.ts'

/** What stands around an element, level by level: where the focus goes when the element is taken away. */
type Level = { readonly parent: Element; readonly next: Element | null; readonly previous: Element | null }

/** Remembers what stands around an element that may be taken away. @returns what puts the focus as near as can be */
export function rememberAround(element: Element): () => void {
  const levels = levelsAround(element)
  return () => putBack(levels)
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
    const nearest = firstIn(inPlace || null) ?? firstIn(next) ?? (previous?.isConnected && tabbableAt(previous).at(-1))
    const target = nearest || tabbableIn(parent)[0]
    if (target !== undefined && parent.closest('main, [role=dialog]') !== null) {
      target.focus()
      return
    }
  }
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}

function firstIn(element: Element | null): HTMLElement | undefined {
  return element?.isConnected ? tabbableAt(element)[0] : undefined
}
