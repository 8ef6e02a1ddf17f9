import { guarded } from '#shared/report/formula-guard.ts'
import type { Cell, Register } from '#shared/report/report.ts'

export type CsvOptions = {
  /** Begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean
  /** Texts exactly as they are: for programs, not for spreadsheets. @see guarded */
  readonly exact?: boolean
}

/** A register as RFC 4180 has it: commas, CRLF, quotes where they are needed, one record of titles first. */
export function registerCsv({ table }: Register, { bom = false, exact = false }: CsvOptions): string {
  const text = (value: string): string => quoted(exact ? value.toWellFormed() : guarded(value.toWellFormed()))
  const titles = table.columns.map(({ title }) => text(title))
  const records = table.rows.map((cells) => cells.map((cell) => csvCell(cell, text)))
  return `${bom ? '\ufeff' : ''}${[titles, ...records].map((fields) => `${recordOf(fields)}\r\n`).join('')}`
}

/** A record of one empty field would be an empty line, which readers skip. */
function recordOf(fields: readonly string[]): string {
  return fields.length === 1 && fields[0] === '' ? '""' : fields.join(',')
}

/** Numbers are not rounded and not dressed up: who reads them computes with them. */
function csvCell(cell: Cell, text: (value: string) => string): string {
  switch (cell.kind) {
    case 'number':
    case 'level':
      return Number.isFinite(cell.value) ? String(cell.value) : ''
    case 'date':
      return cell.date
    case 'text':
    case 'tag':
      return text(cell.text)
    case 'empty':
      return ''
  }
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
