import type { Paper } from '#shared/report/report.ts'
import { evenBreaks, pageRooms, sparedPage } from './page-breaks.ts'
import { fullestPage, pagesAcross } from './pages-across.ts'
import { rowHeight, usualPoints } from './row-height.ts'
import type { SheetPlan } from './sheet-plan.ts'

/** Rows of a sheet that are measured for it, and that are kept to be written without being made again. */
const [mostMeasured, mostKept] = [5_000, 1_000]
/** What is several pages wide is printed from here. */
const firstPrinted = 3

/**
 * A sheet that is printed on a page less where the last would have next to nothing on it, or on pages that have about as
 * much where print would become too small for that: on every page of those that are side by side. Long sheets, and those whose
 * pages end where their plan says, are left as they are.
 */
export function withSparedPage(plan: SheetPlan, paper: Paper): SheetPlan {
  const { headerRow, frozen, hidden, upright, size } = plan
  if (size > mostMeasured || headerRow === null || plan.onePageWide === true || plan.charts !== undefined) return plan
  const rows = size > mostKept ? plan.rows : [...plan.rows]
  const widths = plan.widths.filter((_, at) => at + 1 !== hidden)
  const named = plan.named ?? frozen.columns
  const isWide = pagesAcross(widths, named) > 1
  const heights = Array.from(rows, (row) => rowHeight(row, plan.widths, hidden) ?? usualPoints)
  const repeated = (number: number): boolean =>
    isWide || frozen.rows < headerRow ? number === headerRow : number <= headerRow
  const isPrinted = (number: number): boolean => !isWide || number >= firstPrinted
  const head = heights.filter((_, at) => repeated(at + 1)).reduce((sum, height) => sum + height, 0)
  const numbers = heights.flatMap((_, at) => (repeated(at + 1) || !isPrinted(at + 1) ? [] : [at + 1]))
  const body = numbers.map((number) => heights[number - 1] ?? usualPoints)
  const rooms = pageRooms(fullestPage(widths, named), upright, paper).map((room) => room - head)
  const pagesDown = sparedPage(body, rooms)
  const breaks = pagesDown === undefined ? evenBreaks(body, rooms).flatMap((at) => numbers[at - 1] ?? []) : []
  return { ...plan, rows, pagesDown, ...(breaks.length === 0 ? {} : { breaks }) }
}
