import { setImmediate as nextTurn } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import type { Report } from '#shared/report/report.ts'
import { fitStamp } from '../fit-stamp.ts'
import { columnLetters, onSheet } from './address.ts'
import { excelText } from './excel-text.ts'
import { levelRules } from './level-rules.ts'
import { nothingRule } from './nothing-rule.ts'
import { pagesAcross } from './pages-across.ts'
import { rowHeight } from './row-height.ts'
import type { PlannedCell, SheetPlan, Validation } from './sheet-plan.ts'
import { putInOrder, referToDrawing, type StreamingSheet } from './streaming-sheet.ts'
import type { StreamingWriter } from './streaming-writer.ts'
import type { StyleName } from './styles.ts'

type Styles = Readonly<Record<StyleName, Partial<ExcelJS.Style>>>

/** Rows written before others get a turn, among them the zip that takes the rows away. */
const rowsAtOnce = 50
/** What a protected sheet still allows. There is no password: protection keeps formulas from slips, not from people. */
const allowed = { formatCells: true, formatColumns: true, formatRows: true, autoFilter: true, sort: true } as const
/** The numbers that Excel has for paper; a workbook for the screen prints on A4. */
const paperSizes = { A4: 9, Letter: 1, '16:9': 9 } as const

/** Writes one sheet, row by row: no row is kept once it is written. @param onRows how many rows were written since the last call */
export async function writeSheet(
  writer: StreamingWriter,
  plan: SheetPlan,
  report: Pick<Report, 'paper' | 'organisation' | 'stamp' | 'confidentiality'>,
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
      if (cell) writeCell(row.getCell(at + 1), cell, styles)
    }
    row.commit()
    if (number % rowsAtOnce === 0) {
      onRows(rowsAtOnce)
      await nextTurn()
    }
  }
  onRows(number % rowsAtOnce)
  for (const area of plan.merges) sheet.mergeCells(area)
  for (const [at, levels] of plan.levels.entries()) sheet.addConditionalFormatting(levelRules(levels, at))
  for (const [at, area] of (plan.nothings ?? []).entries()) sheet.addConditionalFormatting(nothingRule(area, at))
  for (const validation of plan.validations) sheet.dataValidations.add(validation.area, validationOf(validation))
  for (const { name, address } of plan.names) writer.definedNames.add(onSheet(plan.name, address), name)
  if (plan.live) await sheet.protect('', allowed)
  sheet.commit()
  await nextTurn()
}

function writeCell(cell: ExcelJS.Cell, { value, style, link }: PlannedCell, styles: Styles): void {
  if (link !== undefined && typeof value === 'string') cell.value = { text: value, hyperlink: link }
  else if (typeof value === 'string' && isDelicate(value)) cell.value = { richText: [{ text: value }] }
  else if (value !== null) cell.value = value as ExcelJS.CellValue
  cell.style = styles[style]
}

/**
 * Texts that a program could change as it reads them from the plain form: spaces at the ends, and what looks like an
 * escape. As rich text of one run they are marked to be taken as they are.
 */
function isDelicate(text: string): boolean {
  return /^\s|\s$|_x[0-9A-Fa-f]{4}_|&[#\w]+;/.test(text)
}

function sheetOptions(
  { frozen, named = frozen.columns, headerRow, filter, live, widths, hidden, upright }: SheetPlan,
  { paper, organisation, stamp, confidentiality }: Pick<Report, 'paper' | 'organisation' | 'stamp' | 'confidentiality'>,
): Partial<ExcelJS.AddWorksheetOptions> {
  const view: Partial<ExcelJS.WorksheetView> =
    frozen.rows + frozen.columns === 0
      ? { showGridLines: false }
      : { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }
  const across = pagesAcross(widths, named, hidden)
  const longest = upright === true ? footLetters.upright : footLetters.lying
  // Organisation first, then the stamp, of which a long version gives way to the revision and the date.
  const owner = printable(organisation, Math.floor(longest.left / 2))
  const room = longest.left - (owner === '' ? 0 : owner.length + 3)
  const left = [owner, fitStamp(printable(stamp), room, letters, (text) => text.length)]
    .filter((text) => text !== '')
    .join(' · ')
  return {
    views: [view as ExcelJS.WorksheetView],
    properties: { tabColor: { argb: live ? 'FF0B7A72' : 'FFC6D0DC' } } as ExcelJS.WorksheetProperties,
    ...(filter === null ? {} : { autoFilter: filter }),
    headerFooter: {
      oddFooter: `&L&8${inFooter(left)}&C&8${inFooter(printable(confidentiality, longest.centre))}&R&8&P / &N`,
    },
    pageSetup: {
      paperSize: paperSizes[paper] as ExcelJS.PaperSize,
      orientation: upright === true ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: across,
      fitToHeight: 0,
      // Pages of the same rows follow one another.
      pageOrder: 'overThenDown',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(headerRow === null ? {} : { printTitlesRow: `${headerRow}:${headerRow}` }),
      ...(across === 1 || named === 0 ? {} : { printTitlesColumn: `A:${columnLetters(named)}` }),
    },
  }
}

/** Letters that the parts of a footer have room for before they meet. */
const footLetters = { lying: { left: 75, centre: 40 }, upright: { left: 50, centre: 24 } } as const

/** Room in a footer is counted in letters. */
const letters = { size: 1, weight: 400 } as const

/** A text on one line, of at most so many letters: 255 are all there is for the three parts of a footer. */
function printable(text: string, most = Number.POSITIVE_INFINITY): string {
  const whole = excelText(text).replace(/\s+/g, ' ')
  return whole.length > most ? `${whole.slice(0, most - 1).trimEnd()}…` : whole
}

/** `&` begins a command in a footer. */
function inFooter(text: string): string {
  return text.toWellFormed().replaceAll('&', '&&')
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
  return {
    type: validation.whole ? 'whole' : 'decimal',
    operator: 'between',
    allowBlank: true,
    showErrorMessage: true,
    formulae: [validation.min, validation.max],
  }
}
