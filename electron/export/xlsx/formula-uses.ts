import { cellAddress } from './address.ts'
import { shownText } from './excel-text.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'

/** A formula of a sheet, and where it stands. */
export type FormulaUse = {
  readonly sheet: string
  /** What stands over the cell and, where formulas of a column differ, beside it. */
  readonly heading: string
  /** The first cell that has it. */
  readonly cell: string
  readonly count: number
  /** As that cell has it, without the `=`. */
  readonly formula: string
}

/** Formulas of a column that differ more than this tell of their rows, not of a rule: the first stands for all. */
const mostOfColumn = 3

/** What a sheet computes: each formula once, however many rows have it. */
export function formulaUses({ name, rows }: Pick<SheetPlan, 'name' | 'rows'>): readonly FormulaUse[] {
  const columns = new Map<string, Map<string, FormulaUse>>()
  let heads: readonly string[] = []
  let number = 0
  for (const row of rows) {
    number += 1
    if (row.cells.some(isHead)) heads = row.cells.map((cell) => (isHead(cell) ? textOf(cell) : ''))
    for (const [at, cell] of row.cells.entries()) {
      const formula = formulaOf(cell)
      if (formula === null) continue
      const head = heads[at] ?? ''
      const known = columns.get(head) ?? new Map<string, FormulaUse>()
      const pattern = patternOf(formula, at + 1, number)
      const before = known.get(pattern)
      const heading = [head, firstText(row)].filter((text) => text !== '').join(' · ')
      const first = { sheet: name, heading, cell: cellAddress(at + 1, number), count: 0, formula }
      columns.set(head, known.set(pattern, { ...(before ?? first), count: (before?.count ?? 0) + 1 }))
    }
  }
  return [...columns].flatMap(([head, uses]) => usesOfColumn(head, [...uses.values()]))
}

function usesOfColumn(head: string, uses: readonly FormulaUse[]): readonly FormulaUse[] {
  const [first] = uses
  if (first === undefined) return []
  const own = head === '' ? first.heading : head
  if (uses.length === 1) return [{ ...first, heading: first.count === 1 ? first.heading : own }]
  if (uses.length <= mostOfColumn) return uses
  return [{ ...first, heading: own, count: uses.reduce((sum, { count }) => sum + count, 0) }]
}

/** The formula with its references seen from its own cell, so that it is the same in every row that it was copied to. */
function patternOf(formula: string, column: number, row: number): string {
  return formula.replace(/(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b(?!\()/g, (_, fixedColumn, letters, fixedRow, digits) => {
    const across = fixedColumn === '$' ? letters : `[${columnNumber(letters) - column}]`
    return `${across}${fixedRow === '$' ? digits : `[${Number(digits) - row}]`}`
  })
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function formulaOf(cell: PlannedCell | null): string | null {
  const value = cell?.value
  return typeof value === 'object' && value !== null && 'formula' in value ? value.formula : null
}

function isHead(cell: PlannedCell | null): boolean {
  return cell?.style === 'header' || cell?.style === 'headerEnd'
}

function textOf(cell: PlannedCell | null): string {
  return typeof cell?.value === 'string' ? shownText(cell.value) : ''
}

function firstText({ cells }: PlannedRow): string {
  return textOf(cells.find((cell) => !isHead(cell) && textOf(cell).trim() !== '') ?? null)
}
