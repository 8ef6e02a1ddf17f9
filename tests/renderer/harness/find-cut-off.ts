import type { Page } from 'playwright-core'

/** Texts that are wider than what they stand in, and a page that is wider than its window. */
export function textsWithoutRoom(page: Page): Promise<readonly string[]> {
  return page.evaluate(findTextsWithoutRoom)
}

/** Controls that no scrolling brings into sight as a whole, and lists of which next to nothing is to be seen. */
export function cutOffOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(findCutOff)
}

/** Runs in the page, so it refers to nothing outside of itself. */
function findTextsWithoutRoom(): string[] {
  const faults = new Set<string>()

  function isForReadersOnly(element: Element): boolean {
    const { clipPath, clip, position } = getComputedStyle(element)
    return position === 'absolute' && (clipPath !== 'none' || clip !== 'auto')
  }
  function hasNoRoom(element: Element): boolean {
    const { scrollWidth, clientWidth } = element
    const { overflowX, textOverflow, display } = getComputedStyle(element)
    if (clientWidth === 0 || display === 'inline' || scrollWidth <= clientWidth + 1) return false
    if (overflowX === 'auto' || overflowX === 'scroll') return false
    // Cut short by design: the whole text is there to be asked for.
    return !(textOverflow === 'ellipsis' && overflowX !== 'visible')
  }

  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!(element instanceof HTMLElement) || element.closest('script, style, datalist')) continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    // A page of the report is not the screen's text.
    if (element.closest('[lang]') !== document.documentElement) continue
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    if (!hasText || isForReadersOnly(element) || !hasNoRoom(element)) continue
    const name = `<${element.tagName.toLowerCase()} ${element.getAttribute('class')?.split(' ')[0] ?? ''}>`
    faults.add(
      `no room: ${name} “${element.textContent?.slice(0, 80)}” ${element.scrollWidth} > ${element.clientWidth}`,
    )
  }
  const { scrollWidth } = document.documentElement
  if (scrollWidth > window.innerWidth) faults.add(`the page is ${scrollWidth} wide in a window of ${window.innerWidth}`)
  return [...faults]
}

/** Runs in the page, so it refers to nothing outside of itself. */
function findCutOff(): string[] {
  /** A list shows at least a row and a half of what it scrolls. */
  const leastSeen = 48
  const faults = new Set<string>()
  type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

  function told(element: Element): string {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
    const kind = element.getAttribute('class')?.split(' ')[0] ?? ''
    return `<${element.tagName.toLowerCase()} ${kind}> “${name.slice(0, 60)}”`
  }
  /** What of an element an ancestor lets be seen: what it cuts is a fault, what it scrolls can be brought into sight. */
  function cutBy(element: Element): string | null {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    let box: Box = { left, right, top, bottom }
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at)
      const isPage = at === document.body || at === document.documentElement
      const own: Box = isPage ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : at.getBoundingClientRect()
      if (/hidden|clip/.test(overflowX) && (box.left < own.left - 2 || box.right > own.right + 2))
        return `${told(at)} at the side`
      if (/hidden|clip/.test(overflowY) && (box.top < own.top - 2 || box.bottom > own.bottom + 2))
        return `${told(at)} at the end`
      if (/auto|scroll/.test(overflowX)) box = { ...box, left: own.left, right: own.right }
      if (/auto|scroll/.test(overflowY)) box = { ...box, top: own.top, bottom: own.bottom }
      if (position === 'fixed') break
    }
    const inWindow = box.left >= -2 && box.right <= innerWidth + 2 && box.top >= -2 && box.bottom <= innerHeight + 2
    return inWindow ? null : 'the window'
  }
  function isForReadersOnly(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { clipPath, opacity, left } = getComputedStyle(at)
      if (clipPath !== 'none' || opacity === '0' || left === '-999px') return true
    }
    return false
  }

  const { scrollHeight } = document.documentElement
  if (scrollHeight > innerHeight) faults.add(`the page is ${scrollHeight} high in a window of ${innerHeight}`)
  for (const element of document.body.querySelectorAll(controls)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isForReadersOnly(element)) continue
    const { width, height } = element.getBoundingClientRect()
    if (width * height === 0) continue
    const by = cutBy(element)
    if (by !== null) faults.add(`cut off: ${told(element)} by ${by}`)
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY) || element.tagName === 'TEXTAREA') continue
    if (!element.checkVisibility() || element.scrollHeight <= element.clientHeight + 1) continue
    if (element.clientHeight < leastSeen) faults.add(`only ${element.clientHeight} px are seen of ${told(element)}`)
  }
  return [...faults]
}
