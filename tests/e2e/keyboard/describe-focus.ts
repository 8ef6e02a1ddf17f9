/** What has the focus, as a person perceives it. */
export type Focus = {
  readonly role: string
  readonly name: string
  /** What the part of the screen is called that it is in: a card, a bar, a drawer. */
  readonly part: string
  /** Nothing has it: the next key would go nowhere. */
  readonly lost: boolean
  /** What a person would not see of it; empty where all is well. */
  readonly unseen: string
}

/** Runs in the page, so it refers to nothing outside of itself. */
export function describeFocus(): Focus {
  const roles: Readonly<Record<string, string>> = {
    A: 'link',
    BUTTON: 'button',
    SELECT: 'combobox',
    SUMMARY: 'summary',
    TEXTAREA: 'textbox',
    MAIN: 'main',
  }
  const inputs: Readonly<Record<string, string>> = {
    checkbox: 'checkbox',
    radio: 'radio',
    search: 'searchbox',
    number: 'textbox',
  }

  function textOf(element: Element | null): string {
    return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  }
  function nameOf(element: HTMLElement): string {
    const labelledBy = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const own =
      element.getAttribute('aria-label') ?? labelledBy.map((id) => textOf(document.getElementById(id))).join(' ')
    if (own !== '') return own
    const { labels } = element as HTMLInputElement
    if (labels && labels.length > 0) return [...labels].map(textOf).join(' ')
    if (element.matches('input, select, textarea')) return element.getAttribute('placeholder') ?? ''
    return element.id === 'step' ? 'step' : textOf(element).slice(0, 120)
  }
  function roleOf(element: HTMLElement): string {
    const given = element.getAttribute('role')
    if (given !== null) return given
    if (element instanceof HTMLInputElement) return inputs[element.type] ?? 'textbox'
    return roles[element.tagName] ?? element.tagName.toLowerCase()
  }
  function partOf(element: HTMLElement): string {
    const parts = '[data-screen-part], section, aside'
    let part = element.closest('[data-screen-part]')
    if (part === null)
      for (let at = element.closest(parts); at !== null; at = at.parentElement?.closest(parts) ?? null) part = at
    return part?.getAttribute('aria-label') ?? textOf(part?.querySelector('h1, h2, legend') ?? null)
  }
  function hasRing(element: Element): boolean {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$|transparent/.test(outlineColor)
  }
  /** The ring is on the element itself, on what it stands for (a label, the text beside a hidden radio), or around it. */
  function isRinged(element: HTMLElement): boolean {
    const around = [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement]
    if (around.some((each) => each != null && hasRing(each))) return true
    // A menu shows its current item by another ground, and a list of found things has its own mark.
    return (
      element.matches('[role^=menuitem], [role=dialog]') || element.closest('[role=dialog] [class*=Spotlight]') !== null
    )
  }
  function unseenOf(element: HTMLElement): string {
    if (!element.checkVisibility({ visibilityProperty: true })) return 'it is hidden'
    if (!isRinged(element)) return 'it has no ring'
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
    if (element.id === 'step' || width * height === 0) return ''
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return 'it is outside of the window'
    const x = Math.min(innerWidth - 1, Math.max(0, (Math.max(0, left) + Math.min(innerWidth, right)) / 2))
    const y = Math.min(innerHeight - 1, Math.max(0, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2))
    const at = document.elementFromPoint(x, y)
    const related =
      at === null ||
      element.contains(at) ||
      at.contains(element) ||
      at.parentElement?.contains(element) === true ||
      at.closest('[class*=Tooltip], [role=tooltip], [class*=Notification]') !== null
    return related ? '' : `it is covered by <${at.tagName.toLowerCase()} ${at.getAttribute('class') ?? ''}>`
  }

  const element = document.activeElement
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
    return { role: '', name: '', part: '', lost: true, unseen: '' }
  const html = element as HTMLElement
  return { role: roleOf(html), name: nameOf(html), part: partOf(html), lost: false, unseen: unseenOf(html) }
}
