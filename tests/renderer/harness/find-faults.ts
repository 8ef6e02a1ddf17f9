import type { Page } from 'playwright-core'
import { textsWithoutRoom } from './find-cut-off.ts'
import { marks } from './pseudo-locale.ts'

/** What is wrong on the page in the pseudo-locale: texts that are in no catalogue, and texts that have no room. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  return [
    ...(await page.evaluate(findFaults, { begin: marks.begin, end: marks.end })),
    ...(await textsWithoutRoom(page)),
  ]
}

/** Runs in the page, so it refers to nothing outside of itself. */
function findFaults({ begin, end }: { readonly begin: string; readonly end: string }): string[] {
  const entered = new Set(window.entered.map((text) => text.replaceAll(/\s+/g, ' ').trim()))
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']
  const months = 'Jan|Feb|Mar|Apr|May|Jun|June|Jul|July|Aug|Sep|Sept|Oct|Nov|Dec'
  /** Figures, codes (O1, DIR-01, Q1 27), dates, amounts, the name of the app: the same or somebody's own in every language. */
  const neutral = new RegExp(
    `^(?:\\d{1,2} (?:${months}) \\d{4}.*|(?:${months})[a-z]* \\d{2,4}|[\\d.,]+ [kMG]B|[A-Z]{1,4}-?\\d+(?: \\d+)?|[A-Z]{3}|FY\\d+|PDF|Opsbook)$`,
  )
  const faults = new Set<string>()

  function isKnown(text: string): boolean {
    const bare = text.replaceAll(/\s+/g, ' ').trim()
    return (
      !/\p{L}{2}/u.test(bare) ||
      bare.startsWith(begin) ||
      (bare.includes(begin) && bare.includes(end)) ||
      neutral.test(bare) ||
      isEntered(bare)
    )
  }
  /** A person's own words, also several of them, behind a code or with a path before them. */
  function isEntered(text: string): boolean {
    const rest = text.replace(/^·\s*/, '').replace(/^(?:[A-Z]{1,4}-?\d+[ ·:]+|[\d.,]+ )/, '')
    return entered.has(rest) || isListOfEntered(rest) || isPieceOfEntered(rest)
  }
  /** Their own words may have commas themselves: the longest are taken out first, and nothing but what parts them may stay. */
  function isListOfEntered(text: string): boolean {
    const words = [...entered].filter((each) => each.length > 2 && text.includes(each))
    const left = words.toSorted((a, b) => b.length - a.length).reduce((rest, each) => rest.replaceAll(each, ''), text)
    return !/\p{L}/u.test(left)
  }
  /** A picture breaks long names into lines and cuts what is longer than those. */
  function isPieceOfEntered(text: string): boolean {
    const piece = text.replace(/…$/, '')
    return piece.length > 3 && [...entered].some((each) => each.includes(piece))
  }
  function where(element: Element): string {
    const label = element.getAttribute('class')?.split(' ')[0] ?? ''
    return `<${element.tagName.toLowerCase()} ${label}>`
  }
  function isShown(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('script, style, datalist') || !isShown(element)) continue
    // What says that it is in a language of its own, such as a page of the report, is not the screen's text.
    if (element.closest('[lang]') !== document.documentElement) continue
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
  }
  return [...faults]
}
