import { area } from './address.ts'
import { words } from './planned-cell.ts'
import { textHeight, usualPoints } from './row-height.ts'
import type { Area, PlannedRow } from './sheet-plan.ts'
import { sizeOf } from './styles.ts'

/** Characters that a page of paper on its side holds at full size. */
const pageCharacters = 145
/** Of a column whose width nobody gave. */
const usualWidth = 9

/** A text above a table, that may be longer than the table is wide. */
export type TextOver = {
  readonly row: PlannedRow
  readonly height: number
  /** The cells that it stands in, where it takes several lines. @param number of its row */
  readonly merged: (number: number) => readonly Area[]
}

/**
 * A text that runs over the columns of a sheet. One that is longer than these, and than a page, takes several lines in cells
 * that are made one: print would cut it off at the edge of the paper.
 */
export function textOver(text: string, style: 'subtitle' | 'note', widths: readonly number[]): TextOver {
  let [columns, characters] = [widths.length, widths.reduce((sum, width) => sum + width, 0)]
  for (; characters < pageCharacters; columns += 1) characters += usualWidth
  const height = textHeight(text, characters, sizeOf[style])
  if (height === undefined) return { row: { cells: [words(text, style)] }, height: usualPoints, merged: () => [] }
  const row = { cells: [words(text, `${style}Lines`)], height }
  return { row, height, merged: (number) => [area(1, number, columns, number)] }
}
