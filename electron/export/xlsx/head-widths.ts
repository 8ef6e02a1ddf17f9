import { hasAir, wordCharacters } from './row-height.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'
import type { StyleName } from './styles.ts'

const heads: ReadonlySet<StyleName> = new Set(['header', 'headerEnd', 'headerMiddle'])
/** A word longer than this, in characters, is no word of ours. */
const widestHead = 30

/** One whose rows may be read more than once. */
type ReadPlan = SheetPlan & { readonly rows: readonly PlannedRow[] }

/** What a column may grow by for its head to keep away from the lines beside it. */
const mostMore = 4

/** A sheet whose columns are at least so wide that no word of their heads is broken, which are longer in some languages. */
export function withWholeHeads(plan: ReadPlan): ReadPlan {
  const widths = [...plan.widths]
  for (const { cells } of plan.rows) {
    for (const [at, cell] of cells.entries()) {
      if (cell === null || !heads.has(cell.style) || plan.hidden === at + 1) continue
      widths[at] = withAir(cell, Math.max(widths[at] ?? 0, Math.min(widestHead, wordCharacters(cell))))
    }
  }
  return { ...plan, widths }
}

/** The width, or a little more where a line of the head would touch the edge. */
function withAir(head: PlannedCell, width: number): number {
  for (let more = 0; more <= mostMore; more += 1) if (hasAir(head, width + more)) return width + more
  return width
}
