import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import { excelDate, excelText } from './excel-text.ts'
import { addDrawing } from './sheet-drawing.ts'
import type { SheetPlan } from './sheet-plan.ts'
import { createStreamingWriter } from './streaming-writer.ts'
import { createStyles } from './styles.ts'
import { workbookPlan } from './workbook-plan.ts'
import { writeSheet } from './write-sheet.ts'

/**
 * Writes a report as an Excel workbook: a cover with the way to every sheet, the sheets of live formulas, a sheet for each
 * register and one for each section with tables. The same report gives the same bytes.
 * @param say in the report's language
 * @param target a path, or a stream that is ended when all is written
 * @param progressed told the share that is done, 0 to 1
 */
export async function writeXlsx(
  report: Report,
  say: Say,
  target: string | Writable,
  progressed: (done: number) => void = () => {},
): Promise<void> {
  const stream = typeof target === 'string' ? createWriteStream(target) : target
  const written = finished(stream)
  // Waited for at the end; until then it must not count as an error that nobody handles.
  written.catch(() => {})
  const at = excelDate(report.at) ?? new Date(Date.UTC(2000, 0, 1))
  const creator = excelText(report.organisation) || 'Opsbook'
  const writer = createStreamingWriter({ stream, created: at, creator })
  const styles = createStyles(report, report.house)
  const sheets = workbookPlan(report, say)
  const all = sheets.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const drawingOf = drawingAdder(writer)
  for (const sheet of sheets) {
    const onRows = (rows: number): void => {
      done += rows
      progressed(Math.min(1, done / all))
    }
    const write = writeSheet(writer, sheet, report, styles, onRows, drawingOf(sheet))
    await Promise.race([written, write])
  }
  await Promise.all([writer.commit(), written])
  progressed(1)
}

/** Adds the charts of one sheet after the other, numbered through the workbook. */
function drawingAdder(writer: Parameters<typeof addDrawing>[0]) {
  let drawing = 0
  let firstChart = 1
  return (sheet: SheetPlan) => {
    const { charts = [] } = sheet
    if (charts.length === 0) return undefined
    drawing += 1
    const relationship = addDrawing(writer, sheet, { drawing, firstChart })
    firstChart += charts.length
    return relationship
  }
}
