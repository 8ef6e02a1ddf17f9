import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { wrapText } from '#shared/charts/fit-text.ts'
import { levelColours } from '#shared/charts/palette.ts'
import type { Cell, Column, Table } from '#shared/report/report.ts'
import { columnWidths } from '../column-widths.ts'
import { toneColours } from '../tones.ts'
import { breakable } from './prose.ts'
import { recordList } from './record-list.ts'
import { belowTitle, tableTitle, titleRows } from './table-title.ts'
import { type Tag, type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

const padding = { x: 5, y: 3.2 }
/** More columns than this are too narrow to read on a page. */
const mostColumns = 9
/** A cell that takes more lines than this in its column makes a page of white beside it. */
const mostLines = 40

/**
 * A table of a width under its title, which may be empty. What has too many columns for it is set as a list of records instead; an empty one says so in words.
 * @param key unique in the document
 */
export function tableNode(
  title: string,
  table: Table,
  width: number,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): Content {
  if (table.columns.length === 0 || table.rows.length === 0) {
    const text = {
      text: breakable(table.whenEmpty, width, set.sizes.body, 400, set),
      fontSize: set.sizes.body,
      color: set.palette.muted,
    }
    const words = tagged({ ...text, margin: [0, 2, 0, 8] as [number, number, number, number] }, { role: 'P', within })
    return title === '' ? words : { stack: [tableTitle(title, width, within, set), words], unbreakable: true }
  }
  const widths = columnWidths(table.columns, width, padding.x)
  if (isRecordList(table, width, set)) {
    return recordList(title, table, width, within, key, set)
  }
  const steps = [...within, { role: 'Table', id: key } as const]
  const head = table.columns.map((column, index) =>
    headCell(column, widths[index] ?? 0, [...steps, { role: 'TR', id: `${key}.h` }], set),
  )
  const body = table.rows.map((row, at) => {
    const inRow = [...steps, { role: 'TR', id: `${key}.${at}` } as const]
    // A short row is filled up and a long one cut to the columns: pdfmake refuses ragged tables.
    return table.columns.map((column, index) =>
      cellNode(row[index] ?? { kind: 'empty' }, column, widths[index] ?? 0, inRow, set),
    )
  })
  // Rows that may not break, and a first row that stays with the head, are not drawn at all where they exceed a page.
  const short = rowsAreShort(table, widths, set)
  const titled = titleRows(title, table.columns.length, width, within, set)
  return {
    table: {
      headerRows: titled.length + 1,
      keepWithHeaderRows: short ? 1 : 0,
      dontBreakRows: short,
      widths,
      body: [...titled, head, ...body],
    },
    layout: belowTitle(layoutOf(set), titled.length),
    margin: [0, 2, 0, 8],
  }
}

/** Whether a table is better set as a list of records: too many columns, or a text far longer than its column is wide. */
export function isRecordList(table: Table, width: number, set: Typesetter): boolean {
  if (table.columns.length > mostColumns) return true
  const widths = columnWidths(table.columns, width, padding.x)
  const tooLong = (text: string, index: number) =>
    text.length * set.sizes.table * 0.5 > (widths[index] ?? 1) * mostLines
  return (
    table.columns.length > 2 &&
    table.rows.some((row) => row.some((cell, index) => cell.kind === 'text' && tooLong(cell.text, index)))
  )
}

/**
 * pdfmake does not draw a row that may not break and is higher than a page. Rows are kept whole only where all of them are
 * surely short.
 */
function rowsAreShort(table: Table, widths: readonly number[], set: Typesetter): boolean {
  const limit = set.page.body * 0.4
  const line = set.sizes.table * leading
  return table.rows.every((row) =>
    table.columns.every((_, index) => {
      const text = set.format.cell(row[index] ?? { kind: 'empty' })
      const width = widths[index] ?? 1
      if (text.length * set.sizes.table < (width * limit) / line / 2 && !text.includes('\n')) return true
      const lines = text
        .split('\n')
        .reduce(
          (sum, part) =>
            sum + 1 + wrapText(part, width, 10_000, { size: set.sizes.table, weight: 600 }, set.measure).length,
          0,
        )
      return lines * line < limit
    }),
  )
}

function headCell(column: Column, width: number, within: readonly TagStep[], set: Typesetter): TableCell {
  const alignment = alignmentOf(column)
  const text = {
    text: breakable(column.title, width, set.sizes.small, 600, set),
    fontSize: set.sizes.small,
    bold: true,
    color: set.palette.muted,
    alignment,
  }
  return tagged(text, { role: 'TH', within, scope: 'Column' })
}

function cellNode(cell: Cell, column: Column, width: number, within: readonly TagStep[], set: Typesetter): TableCell {
  const { palette } = set
  const text = breakable(set.format.cell(cell), width, set.sizes.table, 600, set)
  const base = { fontSize: set.sizes.table, color: palette.text, alignment: alignmentOf(column) }
  const tag: Tag = { role: 'TD', within }
  switch (cell.kind) {
    case 'level': {
      const { fill, ink } = levelColours(palette, cell.value)
      return tagged({ ...base, text, fillColor: fill, color: ink, bold: true, alignment: 'center' }, tag)
    }
    case 'number':
      return tagged({ ...base, text, fontFeatures: ['tnum'] }, tag)
    case 'tag':
      return tagged(
        {
          ...base,
          text: [
            { text: `${set.dot} `, color: toneColours(cell.tone, palette).mark },
            { text, color: palette.text },
          ],
        },
        tag,
      )
    case 'text':
      return tagged({ ...base, text, ...(cell.strong === true ? { bold: true, color: palette.ink } : {}) }, tag)
    case 'date':
    case 'empty':
      return tagged({ ...base, text }, tag)
  }
}

function alignmentOf({ align }: Column): 'left' | 'center' | 'right' {
  return align === 'end' ? 'right' : align === 'middle' ? 'center' : 'left'
}

function layoutOf({ palette }: Typesetter): CustomTableLayout {
  return {
    hLineWidth: (line, node) => (line === 0 ? 0 : line === 1 ? 0.9 : line === node.table.body.length ? 0.5 : 0.5),
    hLineColor: (line) => (line === 1 ? palette.ink : palette.line),
    vLineWidth: () => 0,
    paddingLeft: () => padding.x,
    paddingRight: () => padding.x,
    paddingTop: () => padding.y,
    paddingBottom: () => padding.y,
  }
}

/** The height of a table, near enough to choose a layout by. */
export function tableHeight(table: Table, width: number, set: Typesetter): number {
  const widths = columnWidths(table.columns, width, padding.x)
  const line = set.sizes.table * leading
  return table.rows.reduce((sum, row) => {
    const lines = table.columns.map((_, index) => {
      const text = set.format.cell(row[index] ?? { kind: 'empty' })
      return wrapText(text, widths[index] ?? 1, 1000, { size: set.sizes.table, weight: 600 }, set.measure).length
    })
    return sum + Math.max(1, ...lines) * line + 2 * padding.y + 0.5
  }, 26)
}
