import type { Page } from 'playwright-core'

/** Where Tab leads against the reading order: up without going on to the right, or to the left on the same line. */
export function focusOrderFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(findOrderFaults)
}

/** Runs in the page, so it refers to nothing outside of itself. */
function findOrderFaults(): string[] {
  const faults: string[] = []
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ]
    .filter(
      (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true }),
    )
    .filter((each) => !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked))
  const modal = document.querySelector('[role=dialog]')

  function told(element: Element): string {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
    return `${element.tagName.toLowerCase()} “${name.slice(0, 50)}”`
  }
  function partOf(element: Element): Element | null {
    return element.closest('[role=dialog], header, nav, main, footer, aside, section, tr, li, fieldset, form')
  }

  for (const stop of stops) if (stop.tabIndex > 0) faults.push(`an order of its own: ${told(stop)}`)
  const reached = modal === null ? stops : stops.filter((each) => modal.contains(each))
  for (let at = 1; at < reached.length; at += 1) {
    const [before, after] = [reached[at - 1], reached[at]]
    if (before === undefined || after === undefined || partOf(before) !== partOf(after)) continue
    const [a, b] = [before.getBoundingClientRect(), after.getBoundingClientRect()]
    const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2
    if (sameLine ? b.right <= a.left : b.bottom <= a.top && b.left < a.right)
      faults.push(`against the reading order: ${told(before)} → ${told(after)}`)
  }
  return faults
}
