import type { Page } from 'playwright-core'
import { marks } from './pseudo-locale.ts'

/** What is wrong on the page in the pseudo-locale: texts that are in no catalogue, and texts that have no room. */
export function faultsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(findFaults, { begin: marks.begin, end: marks.end })
}

/** Runs in the page, so it refers to nothing outside of itself. */
function findFaults({ begin, end }: { readonly begin: string; readonly end: string }): string[] {
  const entered = new Set(window.entered.map((text) => text.replaceAll(/\s+/g, ' ').trim()))
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']
  const months = 'Jan|Feb|Mar|Apr|May|Jun|June|Jul|July|Aug|Sep|Sept|Oct|Nov|Dec'
  /** Figures, codes (O1, DIR-01, Q1 27), dates, amounts, names of keys and languages: the same or somebody's own in every language. */
  const neutral = new RegExp(
    `^(?:\\d{1,2} (?:${months}) \\d{4}.*|(?:${months})[a-z]* \\d{2,4}|[\\d.,]+ [kMG]B|[A-Z]{1,4}-?\\d+(?: \\d+)?|[A-Z]{3}|FY\\d+|PDF|English|Deutsch|(?:Ctrl|Shift|Alt|Esc|Enter|Tab|Home|End|PageUp|PageDown|Del|Delete|Backspace|Space|F\\d+)(?:\\+.*)?)$`,
  )
  const faults = new Set<string>()

  function isKnown(text: string): boolean {
    const bare = text.replaceAll(/\s+/g, ' ').trim()
    return (
      !/\p{L}{2}/u.test(bare) || (bare.includes(begin) && bare.includes(end)) || neutral.test(bare) || isEntered(bare)
    )
  }
  /** A person's own words, also behind or in front of a code, or cut short. */
  function isEntered(text: string): boolean {
    if (entered.has(text)) return true
    const rest = text
      .replace(/^[A-Z]{1,4}-?\d+[ ·:]+/, '')
      .replace(/…$/, '')
      .trim()
    return [...entered].some(
      (each) =>
        each !== '' && (each === rest || (rest.length > 3 && each.startsWith(rest)) || text.startsWith(`${each} ·`)),
    )
  }
  function where(element: Element): string {
    const label = element.getAttribute('class')?.split(' ')[0] ?? ''
    return `<${element.tagName.toLowerCase()} ${label}>`
  }
  function isShown(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
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

  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('script, style, datalist') || !isShown(element)) continue
    for (const name of attributes) {
      const value = element.getAttribute(name)
      if (value && !isKnown(value))
        faults.add(`not in a catalogue: ${name} of ${where(element)} “${value.slice(0, 80)}”`)
    }
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    for (const { textContent } of texts) {
      if (textContent && !isKnown(textContent))
        faults.add(`not in a catalogue: ${where(element)} “${textContent.slice(0, 80)}”`)
    }
    if (texts.length > 0 && element instanceof HTMLElement && !isForReadersOnly(element) && hasNoRoom(element))
      faults.add(
        `no room: ${where(element)} “${element.textContent?.slice(0, 80)}” ${element.scrollWidth} > ${element.clientWidth}`,
      )
  }
  const { scrollWidth } = document.documentElement
  if (scrollWidth > window.innerWidth) faults.add(`the page is ${scrollWidth} wide in a window of ${window.innerWidth}`)
  return [...faults]
}
