import { cellAddress, onSheet } from './address.ts'
import { textOf } from './cell-text.ts'
import { isTooTall } from './row-height.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'

/** A text that no row is high enough for, as readers see it, and where that is. */
export type TallText = {
  readonly text: string
  readonly places: readonly Place[]
}

/** @property of whose row it is; `field`: the head of its column. Either may be empty. */
export type Place = { readonly sheet: string; readonly of: string; readonly field: string; readonly link: string }

/** Texts of fewer letters and lines are lower than that in every column that we make. */
const [fewestLetters, fewestLines] = [200, 28]
/** Of what a row is called, letters that tell it from others. */
const longestName = 40

/** Every text of these sheets that is higher than a row can be, once, in order of the first place it stands in. */
export function tallTexts(sheets: readonly SheetPlan[]): readonly TallText[] {
  const found = new Map<string, Place[]>()
  for (const plan of sheets) {
    let number = 0
    let heads: PlannedRow['cells'] = []
    for (const { cells, height } of plan.rows) {
      number += 1
      if (cells.find((cell) => cell !== null)?.style.startsWith('header')) heads = cells
      else if (height === undefined) {
        for (const [at, cell] of cells.entries()) {
          if (cell === null || at + 1 === plan.hidden || !isTall(cell, plan.widths[at])) continue
          const places = found.get(textOf(cell)) ?? []
          found.set(textOf(cell), [...places, placeOf(plan, cells, heads[at] ?? null, { at, number })])
        }
      }
    }
  }
  return [...found].map(([text, places]) => ({ text, places }))
}

function isTall(cell: PlannedCell, width: number | undefined): boolean {
  const text = textOf(cell)
  const isShort = text.length < fewestLetters && text.split('\n').length < fewestLines
  return !isShort && isTooTall(cell, width)
}

function placeOf(
  { name, named = 1, hidden }: SheetPlan,
  cells: PlannedRow['cells'],
  head: PlannedCell | null,
  { at, number }: { readonly at: number; readonly number: number },
): Place {
  const texts = cells.map((cell, column) =>
    cell === null || column === at || column + 1 === hidden ? '' : textOf(cell).replaceAll(/\s+/g, ' ').trim(),
  )
  const names = texts.slice(0, Math.max(1, named)).filter((text) => text !== '')
  // Of a row that begins with a day or a figure, the first words beside it.
  const own = names.length > 0 ? names.join(' ') : (texts.find((text) => text !== '') ?? '')
  return {
    sheet: name,
    of: shortened(own),
    field: head === null ? '' : textOf(head),
    link: `#${onSheet(name, cellAddress(at + 1, number))}`,
  }
}

function shortened(text: string): string {
  return text.length > longestName
    ? `${text
        .slice(0, longestName)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trimEnd()}…`
    : text
}
