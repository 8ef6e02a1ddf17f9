import { isHead } from './cell-text.ts'
import { hasAir, wordCharacters } from './head-air.ts'
import { pagesAcross } from './pages-across.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'

/** A word longer than this, in characters, is no word of ours. */
export const widestHead = 30

/** One whose rows may be read more than once. */
type ReadPlan = SheetPlan & { readonly rows: readonly PlannedRow[] }
type Row = Pick<PlannedRow, 'cells'>

/** What a column may grow by for its head to keep away from the lines beside it. */
const mostMore = 4
/** What the widest column gives for others to have whole heads. */
const mostLess = 4
/** Of very many pages so few more are worth it. */
const fewMore = 1.01

/**
 * A sheet whose columns are at least so wide that no word of their heads is broken, which are longer in some languages; and a
 * little wider where a line of a head would touch the edge, unless that takes a page more.
 */
export function withWholeHeads(plan: ReadPlan): ReadPlan {
  const { rows, hidden } = plan
  const whole = widened(
    rows,
    plan.widths,
    (head, width) => Math.max(width, Math.min(widestHead, wordCharacters(head))),
    hidden,
  )
  const across = (widths: readonly number[]): number => pagesAcross(widths, plan.named ?? plan.frozen.columns, hidden)
  return { ...plan, widths: withAir(rows, spared(whole, across, across(plan.widths)), across, hidden) }
}

/** The widest column is a little narrower, where the others take a page more than these otherwise. */
function spared(
  widths: readonly number[],
  across: (widths: readonly number[]) => number,
  pages: number,
): readonly number[] {
  const most = Math.max(...widths)
  for (let less = 0; less <= mostLess; less += 1) {
    const narrower = widths.with(widths.indexOf(most), most - less)
    if (across(narrower) <= pages) return narrower
  }
  return widths
}

/**
 * Widths of columns, a little wider where a line of a head would touch the edge, unless that takes more pages.
 * @param rows heads among them
 * @param hidden a column that nobody sees, counted from 1
 */
export function withAir(
  rows: readonly Row[],
  widths: readonly number[],
  pages: (widths: readonly number[]) => number,
  hidden?: number,
): readonly number[] {
  const airy = widened(rows, widths, airyWidth, hidden)
  const most = Math.floor(pages(widths) * fewMore)
  const upTo = (columns: number): readonly number[] => [...airy.slice(0, columns), ...widths.slice(columns)]
  if (pages(airy) <= most) return airy
  // As many columns as have room for it, from the first.
  let [low, high] = [0, airy.length]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (pages(upTo(middle)) <= most) low = middle
    else high = middle
  }
  return upTo(low)
}

function widened(
  rows: readonly Row[],
  widths: readonly number[],
  widen: (head: PlannedCell, width: number) => number,
  hidden?: number,
): readonly number[] {
  const wider = [...widths]
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      if (cell === null || !isHead(cell) || hidden === at + 1) continue
      wider[at] = widen(cell, wider[at] ?? 0)
    }
  }
  return wider
}

/** The width, or a little more where a line of the head would touch the edge. */
function airyWidth(head: PlannedCell, width: number): number {
  for (let more = 0; more <= mostMore; more += 1) if (hasAir(head, width + more)) return width + more
  return width
}
