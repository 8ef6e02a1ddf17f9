import { shownText } from './excel-text.ts'
import type { PlannedCell } from './sheet-plan.ts'
import type { StyleName } from './styles.ts'

/** A character of a column's width, and what the indent and the edges of a cell take, in points. */
export const characterPoints = 5.25
export const edgePoints = 9
/** Screens round each letter up to whole pixels. */
export const reserve = 1.03

const headStyles: ReadonlySet<StyleName> = new Set(['header', 'headerEnd', 'headerMiddle'])

/** Whether a cell is the head of a column. */
export function isHead(cell: PlannedCell): boolean {
  return headStyles.has(cell.style)
}

export function isBold(cell: PlannedCell): boolean {
  return cell.style === 'strong' || isHead(cell)
}

/** What a cell shows, as readers see it; of numbers and days nothing. */
export function textOf({ value }: PlannedCell): string {
  if (typeof value === 'string') return shownText(value)
  return value !== null && typeof value === 'object' && 'result' in value ? shownText(String(value.result)) : ''
}
