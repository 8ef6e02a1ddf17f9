import type { Context, Page } from './pdfmake-types.ts'

/** A last page with less than this on it looks left over. */
const little = 0.5
/** What a closer setting can save of a page, at best: rows that were kept with the last are no longer on its page. */
const saved = 0.35

/** Where something begins: on a page of its own, or below what the last page has already. */
export type Before = ReturnType<typeof stateOf>

/** Whether what was laid out since ends on a page with little on it that a closer setting may save. */
export function endsShort({ page, pages, y }: Context, before: Before): boolean {
  const last = pages[page]
  const first = before.goesOn ? before.page : before.pages
  if (last === undefined || page <= first) return false
  return filledOf(last, y) < Math.min(little, (page - first - before.filled) * saved)
}

/** pdfmake's list of nodes that others name by their id; a pseudo one is named and was not met yet. */
export type NodeReferences = Record<string, { _pseudo?: boolean }>

/** Forgets what was laid out since, so that it can be laid out another way. None of its pages may be drawn. */
export function takeBack(context: Context, references: NodeReferences, before: Before): void {
  context.pages.length = before.pages
  Object.assign(context, before.place)
  const page = context.pages[before.page]
  if (before.goesOn && page !== undefined) page.items = [...before.items]
  for (const [id, reference] of Object.entries(references)) {
    const known = before.met.get(id)
    if (known === undefined) delete references[id]
    else reference._pseudo = known
  }
}

export function stateOf(context: Context, references: NodeReferences, goesOn: boolean) {
  const { page, pages, x, y, availableWidth, availableHeight } = context
  const on = goesOn ? pages[page] : undefined
  return {
    goesOn,
    page,
    pages: pages.length,
    place: { page, x, y, availableWidth, availableHeight },
    /** pdfmake puts what stands behind others before them. */
    items: on === undefined ? [] : [...on.items],
    filled: on === undefined ? 0 : filledOf(on, y),
    met: new Map(Object.entries(references).map(([id, { _pseudo }]) => [id, _pseudo === true])),
  }
}

function filledOf({ pageMargins: { top, bottom }, pageSize: { height } }: Page, y: number): number {
  return (y - top) / (height - top - bottom)
}
