import type { InputCell } from '#electron/export/xlsx/input-rows.ts'
import type { PlannedRow, SheetPlan } from '#electron/export/xlsx/sheet-plan.ts'
import { isInput } from '#electron/export/xlsx/with-mark.ts'
import { columnLetters } from '#electron/import/cell-address.ts'
import { fingerprintOf } from '#electron/import/formula-fingerprint.ts'
import type { ImportProblem } from '#electron/import/import-problem.ts'
import { cellText, type SheetCell } from '#electron/import/spreadsheet.ts'
import type { EditedCell, Refusal, SheetComparison } from './compare-sheet.ts'
import type { InputReading } from './input-value.ts'
import type { MarkedSheet } from './marked-sheets.ts'
import { isAsPlanned, plannedText } from './same-cell.ts'
import { columnsOf } from './sheet-rows.ts'

export type InputComparison = {
  /** The sheet as the export wrote it. */
  readonly plan: SheetPlan
  readonly read: (input: InputCell, cell: SheetCell) => InputReading
  /** What an export of the workbook as it is now would write there. */
  readonly printedNow: (input: InputCell) => string
}

/**
 * What somebody changed in a sheet of formulas since it was written: cells for input as what they ask for, everything else
 * as a problem, since it is computed or belongs to another sheet.
 */
export function compareInputs(marked: MarkedSheet, { plan, read, printedNow }: InputComparison): SheetComparison {
  const { sheet, headerRow, idColumn } = marked
  const rows = [...plan.rows]
  const heads = (rows[(plan.headerRow ?? 1) - 1]?.cells ?? []).slice(0, (plan.hidden ?? 1) - 1)
  const columns = columnsOf(
    marked,
    heads.map((head) => ({ title: plannedText(head?.value ?? null) })),
  )
  const places = placesOf(marked)
  const cells: EditedCell[] = []
  const problems: ImportProblem[] = []
  const rewritten: ImportProblem[] = []
  let formulas = 0

  function problem(row: number, place: number, cell: SheetCell, { reason, params }: Refusal): ImportProblem {
    const value = cellText(cell)
    return { sheet: sheet.name, row: row + 1, column: columnLetters(place + 1), value, reason, params, kept: false }
  }

  function compareCell({ planned, row, isMoved }: FoundRow, at: number, input: InputCell | undefined): void {
    const place = columns[at]
    const own = planned.cells[at] ?? null
    if (own === null || place === undefined || place === null) return
    const cell = sheet.rows[row]?.[place] ?? null
    const { value } = own
    if (value !== null && typeof value === 'object' && 'formula' in value) {
      const print = sheet.formulas?.get(`${columnLetters(place + 1)}${row + 1}`)
      formulas += 1
      if (print === undefined && isAsPlanned(cell, value)) return
      if (print === undefined) problems.push(problem(row, place, cell, formulaEdited))
      else if (!isMoved && place === at && print !== 0 && print !== fingerprintOf(value.formula)) {
        rewritten.push(problem(row, place, cell, formulaEdited))
      }
      return
    }
    if (isAsPlanned(cell, value) || (input === undefined && !planned.cells.some(isInput))) return
    if (input === undefined) {
      problems.push(problem(row, place, cell, { reason: 'computed', params: {} }))
      return
    }
    const reading = read(input, cell)
    if (!reading.ok) {
      problems.push(problem(row, place, cell, reading))
      return
    }
    cells.push({
      sheet: sheet.name,
      row: row + 1,
      column: columnLetters(place + 1),
      rowText: plannedText(heads[at]?.value ?? null),
      title: titleOf(planned, at, row),
      before: plannedText(value),
      now: printedNow(input),
      after: cellText(cell),
      target: reading.target,
    })
  }

  /** Over the columns stands what those below are; in the rows above, what they are stands before them. */
  function titleOf(planned: PlannedRow, at: number, row: number): string {
    const head = plannedText(heads[at]?.value ?? null)
    const isSingle = planned.cells.filter(isInput).length === 1
    if (row > headerRow && !isSingle) return head
    const before = planned.cells.slice(0, at).findLast((cell) => cell?.style === 'label' || cell?.style === 'text')
    return plannedText(before?.value ?? null) || head
  }

  function aboveHead(index: number): number | undefined {
    const head = (plan.headerRow ?? 1) - 1
    return index < head ? headerRow - head + index : undefined
  }

  let next = 0
  for (const [index, planned] of rows.entries()) {
    const own = planned.cells.some(isInput) ? plan.inputs?.rows[next] : undefined
    if (own !== undefined) next += 1
    // Rows above the head have nothing beside them, and keep their distance from it.
    const row = own === undefined ? aboveHead(index) : places.get(own.id)
    if (row === undefined) continue
    let input = 0
    for (let at = 0; at < heads.length; at += 1) {
      const isOwn = own !== undefined && isInput(planned.cells[at] ?? null)
      compareCell({ planned, row, isMoved: row !== index }, at, isOwn ? own.inputs[input] : undefined)
      if (isOwn) input += 1
    }
  }
  for (const [at, place] of columns.entries()) {
    const column = plannedText(heads[at]?.value ?? null)
    const missing = { sheet: sheet.name, row: null, column: null, value: '', params: { column }, kept: false }
    if (place === null && column !== '') problems.push({ ...missing, reason: 'columnMissing' })
  }
  problems.push(...addedRows(marked, rows, new Set(plan.inputs?.rows.map(({ id }) => id)), idColumn))
  // A program that writes all formulas in its own way has not edited them.
  if (rewritten.length * 2 <= formulas) problems.push(...rewritten)
  return { cells, added: [], removed: [], problems }
}

/** A row as it was written, and where it stands in the sheet, from 0. */
type FoundRow = { readonly planned: PlannedRow; readonly row: number; readonly isMoved: boolean }

const formulaEdited: Refusal = { reason: 'formulaEdited', params: {} }

/** The rows of the sheet by what stands beside them; a copied row is not its original. */
function placesOf({ sheet, idColumn }: MarkedSheet): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [row, cells] of sheet.rows.entries()) {
    const id = cellText(cells[idColumn] ?? null)
    if (id !== '' && !places.has(id)) places.set(id, row)
  }
  return places
}

/** Rows below the head that the export did not write. */
function addedRows(
  { sheet, headerRow }: MarkedSheet,
  rows: readonly PlannedRow[],
  known: ReadonlySet<string>,
  idColumn: number,
): readonly ImportProblem[] {
  const written = new Set(rows.map(({ cells }) => firstText(cells.map((cell) => plannedText(cell?.value ?? null)))))
  const seen = new Set<string>()
  return sheet.rows.flatMap((cells, row): readonly ImportProblem[] => {
    const texts = cells.map((cell) => cellText(cell ?? null).trim())
    const id = texts[idColumn] ?? ''
    const value = firstText(texts.filter((_, at) => at !== idColumn))
    if (row <= headerRow || value === '') return []
    const isOwn = id === '' ? written.has(value) : known.has(id) && !seen.has(id)
    seen.add(id)
    const reason = known.has(id) || id === '' ? 'notAddedHere' : 'rowGone'
    return isOwn ? [] : [{ sheet: sheet.name, row: row + 1, column: null, value, reason, params: {}, kept: false }]
  })
}

function firstText(texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? ''
}
