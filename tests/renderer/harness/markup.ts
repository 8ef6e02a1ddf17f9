import type { Page } from 'playwright-core'

/** The page's markup without what only draws and colours, tag by tag: what a screen reader and the rules of markup go by. */
export function markupOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    // A picture may rule more lines where no colour parts its fields.
    for (const shape of copy.querySelectorAll(':is(line, path, rect, circle, polygon):not([role], [aria-label])')) {
      shape.remove()
    }
    // Pictures of what stands in full elsewhere come one by one, and neither a reader nor a key gets to them.
    for (const hidden of copy.querySelectorAll('[inert][aria-hidden="true"]')) hidden.replaceChildren()
    for (const element of copy.querySelectorAll('*')) {
      for (const name of ['style', 'fill', 'stroke', 'stroke-width', 'opacity']) element.removeAttribute(name)
    }
    return copy.outerHTML.split(/(?=<)/)
  })
}
