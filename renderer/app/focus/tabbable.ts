const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** What Tab stops at inside of an element, in its order: of radio buttons that belong together, one. */
export function tabbableIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(candidates)].filter(isTabbable)
}

/** Whether Tab stops anywhere inside of an element. */
export function hasTabbable(element: Element): boolean {
  for (const each of element.querySelectorAll<HTMLElement>(candidates)) if (isTabbable(each)) return true
  return false
}

/** What Tab stops at inside of an element, and the element itself where Tab stops at it. */
export function tabbableAt(element: Element): readonly HTMLElement[] {
  const own = element.matches(candidates) && isTabbable(element as HTMLElement) ? [element as HTMLElement] : []
  return [...own, ...tabbableIn(element)]
}

function isTabbable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true }))
    return false
  return !(element instanceof HTMLInputElement && element.type === 'radio') || isEntryOfGroup(element)
}

/** Tab leads to the chosen one of a group, and to the first where none is chosen. */
function isEntryOfGroup(radio: HTMLInputElement): boolean {
  if (radio.checked || radio.name === '') return true
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(radio.name)}"]`)]
  return !group.some(({ checked }) => checked) && group[0] === radio
}
