import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { levelColours } from '#shared/charts/palette.ts'
import type { Cell, Column, Table } from '#shared/report/report.ts'
import { withGroupNames } from '../group-names.ts'
import { toneColours } from '../tones.ts'
import { alignmentOf } from './alignment.ts'
import { breakable } from './breakable.ts'
import { goingOnOf } from './going-on.ts'
import { recordList } from './record-list.ts'
import { cellPadding, isRecordList, longTable, together, widthsOf } from './table-measures.ts'
import { belowTitle, tableTitle, titleRows } from './table-title.ts'
import { type Tag, type TagStep, tagged } from './tag.ts'
import type { LaterRows } from './teach-later-rows.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * A table of a width under its title, which may be empty. What has too many columns for it is set as a list of records instead; an empty one says so in words.
 * @param key unique in the document
 */
export function tableNode(
  title: string,
  written: Table,
  width: number,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): Content {
  const { table, again } = withGroupNames(written)
  if (table.columns.length === 0 || table.rows.length === 0) {
    const text = {
      text: breakable(table.whenEmpty, width, set.sizes.body, 400, set),
      fontSize: set.sizes.body,
      color: set.palette.muted,
    }
    const words = tagged({ ...text, margin: [0, 2, 0, 8] as [number, number, number, number] }, { role: 'P', within })
    return title === '' ? words : { stack: [tableTitle(title, width, within, set), words], unbreakable: true }
  }
  if (isRecordList(table, width, set)) return recordList(title, table, width, within, key, set)
  // Names that stand there again take no room from other columns.
  const { widths } = widthsOf(written, width, set)
  const steps = [...within, { role: 'Table', id: key } as const]
  const head = table.columns.map((column, index) =>
    headCell(column, widths[index] ?? 0, [...steps, { role: 'TR', id: `${key}.h` }], set),
  )
  const make = (at: number): TableCell[] => {
    const inRow = [...steps, { role: 'TR', id: `${key}.${at}` } as const]
    // A short row is filled up and a long one cut to the columns: pdfmake refuses ragged tables.
    return table.columns.map((column, index) => {
      const cell = table.rows[at]?.[index] ?? ({ kind: 'empty' } as const)
      const ink = index === 0 && again.has(at) ? set.palette.muted : set.palette.text
      return cellNode(cell, column, widths[index] ?? 0, inRow, ink, set)
    })
  }
  const later: LaterRows = { count: table.rows.length, make }
  // Rows that may not break, and a first row that stays with the head, are not drawn at all where they exceed a page.
  const kept = together(table, again, widths, set)
  const titled = titleRows(title, table.columns.length, width, within, set)
  const above = titled.length + 1
  const keeping = kept.whole
    ? { pairs: pairsOf(again, kept.first, above) }
    : { goingOn: goingOnOf(title, table, widths, kept, again, set) }
  const ruled = {
    headerRows: above,
    keepWithHeaderRows: kept.first,
    keepLastRows: kept.last,
    dontBreakRows: kept.whole,
    ...keeping,
    // pdfmake writes into its own.
    widths: [...widths],
    body: [...titled, head],
    later,
  }
  return {
    table: ruled,
    layout: belowTitle(
      layoutOf(set, table.rows.length > longTable ? cellPadding.inLong : set.rowPadding),
      titled.length,
    ),
    margin: [0, 2, 0, 8],
  }
}

/** The first row of a group with the second, each by its place in the body; none of those that stay with the head, which would be printed twice. */
function pairsOf(again: ReadonlySet<number>, first: number, above: number): ReadonlySet<number> {
  const seconds = [...again].filter((row) => !again.has(row - 1) && row > first)
  return new Set(seconds.map((row) => row - 1 + above))
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

function cellNode(
  cell: Cell,
  column: Column,
  width: number,
  within: readonly TagStep[],
  ink: string,
  set: Typesetter,
): TableCell {
  const { palette } = set
  const strong = cell.kind === 'level' || (cell.kind === 'text' && cell.strong === true)
  const text = breakable(set.format.cell(cell), width, set.sizes.table, strong ? 600 : 400, set)
  const base = { fontSize: set.sizes.table, color: ink, alignment: alignmentOf(column) }
  const tag: Tag = { role: 'TD', within }
  switch (cell.kind) {
    case 'level': {
      const level = levelColours(palette, cell.value)
      return tagged({ ...base, text, fillColor: level.fill, color: level.ink, bold: true, alignment: 'center' }, tag)
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
      return tagged({ ...base, text: [{ text, isDate: true }] }, tag)
    case 'empty':
      return tagged({ ...base, text }, tag)
  }
}

function layoutOf({ palette }: Typesetter, padding: number): CustomTableLayout {
  return {
    hLineWidth: (line, node) => (line === 0 ? 0 : line === 1 ? 0.9 : line === node.table.body.length ? 0.5 : 0.5),
    hLineColor: (line) => (line === 1 ? palette.ink : palette.line),
    vLineWidth: () => 0,
    paddingLeft: () => cellPadding.x,
    paddingRight: () => cellPadding.x,
    paddingTop: () => padding,
    paddingBottom: () => padding,
  }
}
