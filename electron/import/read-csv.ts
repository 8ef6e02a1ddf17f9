import { parseCsv } from '#shared/pasted/parse-csv.ts'
import { unguarded } from '#shared/report/formula-guard.ts'
import { decodeText } from './decode-text.ts'
import type { ImportLimits } from './import-limits.ts'
import { RefusedFile } from './refusal.ts'
import type { Sheets } from './spreadsheet.ts'

/**
 * The one sheet of a CSV file. Everything is text: what is a number or a date, the mapping says. An apostrophe that only keeps
 * a spreadsheet from computing a text is taken away.
 * @throws RefusedFile
 */
export function readCsv(file: Uint8Array, name: string, limits: ImportLimits): Sheets {
  const rows = parseCsv(decodeText(file), (rowCount, cellCount) => {
    if (rowCount > limits.rows) throw new RefusedFile('tooManyRows', { row: rowCount, limit: limits.rows })
    if (cellCount > limits.cells) throw new RefusedFile('tooManyCells', { limit: limits.cells })
  })
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (widest > limits.columns) throw new RefusedFile('tooManyColumns', { column: widest, limit: limits.columns })
  return [
    {
      name,
      hidden: false,
      merges: [],
      rows: rows.map((row) => row.map((text) => (text === '' ? null : unguarded(text)))),
    },
  ]
}
