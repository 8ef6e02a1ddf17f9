import { setImmediate as nextTurn } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { onSheet } from './address.ts'
import { levelRules } from './level-rules.ts'
import { nothingRule } from './nothing-rule.ts'
import { type Printed, pageSetup, printArea } from './page-setup.ts'
import { rowHeight } from './row-height.ts'
import type { LiveValue, PlannedCell, SheetPlan, Validation } from './sheet-plan.ts'
import { putInOrder, referToDrawing, type StreamingSheet } from './streaming-sheet.ts'
import type { StreamingWriter } from './streaming-writer.ts'
import type { StyleName } from './styles.ts'

type Styles = Readonly<Record<StyleName, Partial<ExcelJS.Style>>>

/** Rows written before others get a turn, among them the zip that takes the rows away. */
const rowsAtOnce = 50
/** What a protected sheet still allows. There is no password: protection keeps formulas from slips, not from people. */
const allowed = { formatCells: true, formatColumns: true, formatRows: true, autoFilter: true, sort: true } as const

/** Writes one sheet, row by row: no row is kept once it is written. @param onRows how many rows were written since the last call */
export async function writeSheet(
  writer: StreamingWriter,
  plan: SheetPlan,
  report: Printed,
  styles: Styles,
  onRows: (count: number) => void,
  drawing?: { readonly Type: string; readonly Target: string },
): Promise<void> {
  const sheet = writer.addWorksheet(plan.name, sheetOptions(plan, report)) as unknown as StreamingSheet
  putInOrder(sheet)
  if (drawing !== undefined) referToDrawing(sheet, drawing)
  for (const row of plan.breaks ?? []) sheet.rowBreaks.push({ id: row, max: 16_383, man: 1 })
  sheet.columns = plan.widths.map((width, at) => ({ width, ...(plan.hidden === at + 1 ? { hidden: true } : {}) }))
  let number = 0
  for (const planned of plan.rows) {
    const { cells } = planned
    number += 1
    const row = sheet.getRow(number)
    const height = rowHeight(planned, plan.widths, plan.hidden)
    if (height !== undefined) row.height = height
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell) writeCell(sheet, row.getCell(at + 1), cell, styles)
    }
    row.commit()
    if (number % rowsAtOnce === 0) {
      onRows(rowsAtOnce)
      await nextTurn()
    }
  }
  onRows(number % rowsAtOnce)
  const area = printArea(plan, number)
  if (area !== undefined) sheet.pageSetup.printArea = area
  sheet._merges.push(...plan.merges)
  for (const [at, levels] of plan.levels.entries()) sheet.addConditionalFormatting(levelRules(levels, at))
  for (const [at, area] of (plan.nothings ?? []).entries()) sheet.addConditionalFormatting(nothingRule(area, at))
  for (const validation of plan.validations) sheet.dataValidations.add(validation.area, validationOf(validation))
  for (const { name, address } of plan.names) writer.definedNames.add(onSheet(plan.name, address), name)
  if (plan.live) await sheet.protect('', allowed)
  sheet.commit()
  await nextTurn()
}

function writeCell(
  sheet: StreamingSheet,
  cell: ExcelJS.Cell,
  { value, style, link }: PlannedCell,
  styles: Styles,
): void {
  // A link beside its cell's text: the library would write the text of a link in the plain form only.
  if (link !== undefined) sheet._sheetRelsWriter.addHyperlink({ address: cell.address, target: link })
  if (typeof value === 'string' && isDelicate(value)) cell.value = { richText: [{ text: value }] }
  else if (isHardToKeep(value)) cell.value = { formula: value.formula } as ExcelJS.CellValue
  else if (value !== null) cell.value = value as ExcelJS.CellValue
  cell.style = styles[style]
}

/**
 * Texts that a program could change as it reads them from the plain form: spaces at the ends, what looks like an escape, and
 * lines of their own, which LibreOffice runs together. As rich text of one run they are marked to be taken as they are.
 */
function isDelicate(text: string): boolean {
  return /^\s|\s$|\n|_x[0-9A-Fa-f]{4}_|&[#\w]+;/.test(text)
}

/**
 * A result that looks like an escape: the standard has it escaped in the file (ST_Xstring), Excel reads it so, LibreOffice
 * shows the escape. Without it both compute the text anew.
 */
function isHardToKeep(value: PlannedCell['value']): value is LiveValue {
  const isLive = value !== null && typeof value === 'object' && 'formula' in value
  return isLive && typeof value.result === 'string' && /_x[0-9A-Fa-f]{4}_/.test(value.result)
}

function sheetOptions(plan: SheetPlan, report: Printed): Partial<ExcelJS.AddWorksheetOptions> {
  const { frozen, filter, live } = plan
  const view: Partial<ExcelJS.WorksheetView> =
    frozen.rows + frozen.columns === 0
      ? { showGridLines: false }
      : { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }
  return {
    views: [view as ExcelJS.WorksheetView],
    properties: { tabColor: { argb: live ? 'FF0B7A72' : 'FFC6D0DC' } } as ExcelJS.WorksheetProperties,
    ...(filter === null ? {} : { autoFilter: filter }),
    ...pageSetup(plan, report),
  }
}

function validationOf(validation: Validation): ExcelJS.DataValidation {
  if (validation.kind === 'list') {
    // A list stands in the file as one text of at most 255 characters, with commas between its values.
    const list = validation.values.map((value) => value.replaceAll(',', ' ')).join(',')
    return {
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      formulae: [`"${list.replaceAll('"', '""').slice(0, 255)}"`],
    }
  }
  if (validation.kind === 'rule') {
    const { formula, advice } = validation
    return {
      type: 'custom',
      allowBlank: true,
      errorStyle: 'warning',
      showErrorMessage: true,
      error: advice,
      formulae: [formula],
    }
  }
  return {
    type: validation.whole ? 'whole' : 'decimal',
    operator: 'between',
    allowBlank: true,
    showErrorMessage: true,
    formulae: [validation.min, validation.max],
  }
}
