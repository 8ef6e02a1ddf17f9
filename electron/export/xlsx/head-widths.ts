import { wordCharacters } from './row-height.ts'
import type { PlannedRow, SheetPlan } from './sheet-plan.ts'
import type { StyleName } from './styles.ts'

const heads: ReadonlySet<StyleName> = new Set(['header', 'headerEnd', 'headerMiddle'])
/** A word longer than this, in characters, is no word of ours. */
const widestHead = 30

/** One whose rows may be read more than once. */
type ReadPlan = SheetPlan & { readonly rows: readonly PlannedRow[] }

/** A sheet whose columns are at least so wide that no word of their heads is broken, which are longer in some languages. */
export function withWholeHeads(plan: ReadPlan): ReadPlan {
  const widths = [...plan.widths]
  for (const { cells } of plan.rows) {
    for (const [at, cell] of cells.entries()) {
      if (cell === null || !heads.has(cell.style) || plan.hidden === at + 1) continue
      widths[at] = Math.max(widths[at] ?? 0, Math.min(widestHead, wordCharacters(cell)))
    }
  }
  return { ...plan, widths }
}
