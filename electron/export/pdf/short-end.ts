import type { Context } from './pdfmake-types.ts'

/** A last page with less than this on it looks left over. */
const little = 0.5
/** What rows that stand closer can save of a page, at best: rows that were kept with the last are no longer on its page. */
const saved = 0.35

/** Whether what was laid out since there were so many pages ends on a page with little on it that a closer setting may save. */
export function endsShort(context: Context, pagesBefore: number): boolean {
  const { page, pages, y } = context
  const last = pages[page]
  const full = page - pagesBefore
  if (last === undefined || full < 1) return false
  const { top, bottom } = last.pageMargins
  const filled = (y - top) / (last.pageSize.height - top - bottom)
  return filled < Math.min(little, full * saved)
}

/** pdfmake's list of nodes that others name by their id; a pseudo one is named and was not met yet. */
export type NodeReferences = Record<string, { _pseudo?: boolean }>

/** Forgets what was laid out since, so that it can be laid out another way. It has to begin on a page of its own, undrawn. */
export function takeBack(context: Context, references: NodeReferences, before: ReturnType<typeof stateOf>): void {
  context.pages.length = before.pages
  context.page = before.page
  for (const [id, reference] of Object.entries(references)) {
    const known = before.met.get(id)
    if (known === undefined) delete references[id]
    else reference._pseudo = known
  }
}

export function stateOf({ page, pages }: Context, references: NodeReferences) {
  const met = new Map(Object.entries(references).map(([id, { _pseudo }]) => [id, _pseudo === true]))
  return { page, pages: pages.length, met }
}
