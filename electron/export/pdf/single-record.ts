import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Table } from '#shared/report/report.ts'
import { breakable } from './breakable.ts'
import { linesOf } from './lines-of.ts'
import { cellPadding } from './table-measures.ts'
import { belowTitle, titleRows } from './table-title.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

type Field = { readonly label: string; readonly value: string }

/** Fields beside each other where they are short. */
const across = 3
/** What a label takes of its part of the width. */
const labelShare = 0.68
/** No more than this share of a page is kept together. */
const mostWhole = 0.4
/** So many rows of fields stay with the title, the first number that is short together. */
const firstTogether = [5, 4, 3, 2] as const

/**
 * The one row of a register that has never more: its filled fields with their names, texts over the whole width, figures and
 * choices in three columns.
 */
export function singleRecord(
  title: string,
  table: Table,
  width: number,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): Content {
  const part = width / across
  const widths = Array.from({ length: across }, () => [
    part * labelShare - 2 * cellPadding.x,
    part * (1 - labelShare) - 2 * cellPadding.x,
  ]).flat()
  const wide = width - part * labelShare - 2 * cellPadding.x
  const fields = fieldsOf(table, set)
  const fits = ({ value }: Field) => set.measure(value, set.sizes.table, 400) <= (widths[1] ?? 0) - 1
  const rows = inRows(fields, fits)
  const steps = [...within, { role: 'Table', id: key } as const]
  const body = rows.map((row, at): TableCell[] => {
    const inRow = [...steps, { role: 'TR', id: `${key}.${at}` } as const]
    const isWide = row.length === 1 && !row.every(fits)
    const cells = row.flatMap(({ label, value }, index): TableCell[] => {
      const valueWidth = isWide ? wide : (widths[2 * index + 1] ?? 0)
      const shown = { fontSize: set.sizes.table, color: set.palette.text }
      return [
        tagged(
          {
            ...shown,
            text: breakable(label, widths[2 * index] ?? 0, set.sizes.table, 400, set),
            color: set.palette.muted,
          },
          { role: 'TH', within: inRow },
        ),
        tagged(
          {
            ...shown,
            text: breakable(value, valueWidth, set.sizes.table, 400, set),
            ...(isWide ? { colSpan: 2 * across - 1 } : {}),
          },
          { role: 'TD', within: inRow },
        ),
      ]
    })
    return [...cells, ...Array.from({ length: 2 * across - cells.length }, () => (isWide ? {} : { text: '' }))]
  })
  const titled = titleRows(title, 2 * across, width, within, set)
  // A text of a few lines does not end on the next page; one that may be higher than a page has to break. The first stays with
  // the title, and twice whole the title would be printed twice.
  const isAtMost =
    (share: number) =>
    ({ value }: Field): boolean =>
      linesOf(value, wide, 400, set) * set.sizes.table * leading < set.page.body * share
  const isWhole = isAtMost(mostWhole)
  // A title with one row below it looks left over at the foot of a page: a few stay with it where they are short.
  const begins =
    firstTogether
      .filter((count) => count <= rows.length && count !== rows.length - 1)
      .find((count) =>
        rows
          .slice(0, count)
          .flat()
          .every(isAtMost(mostWhole / count)),
      ) ?? 1
  const withTitle = titled.length === 0 || rows[0]?.every(isWhole) !== true ? 0 : begins
  const wholeRows = [
    ...titled.map(() => false),
    ...rows.map((row, at) => at >= Math.max(withTitle, titled.length) && row.every(isWhole)),
  ]
  const layout: CustomTableLayout = {
    hLineWidth: (line) => (line === 0 ? 0.9 : 0.5),
    hLineColor: (line) => (line === 0 ? set.palette.ink : set.palette.line),
    vLineWidth: () => 0,
    paddingLeft: () => cellPadding.x,
    paddingRight: () => cellPadding.x,
    paddingTop: () => set.rowPadding,
    paddingBottom: () => set.rowPadding,
  }
  const ruled = {
    widths,
    headerRows: titled.length,
    keepWithHeaderRows: withTitle,
    // The last row does not stand alone on a page; those with the title are whole already.
    keepLastRows:
      rows.length >= withTitle + 2 &&
      rows
        .slice(-2)
        .flat()
        .every(isAtMost(mostWhole / 2))
        ? 2
        : 0,
    wholeRows,
    body: [...titled, ...body],
  }
  return { table: ruled, layout: belowTitle(layout, titled.length), margin: [0, 2, 0, 8] }
}

function fieldsOf({ columns, rows: [row = []] }: Table, { format }: Typesetter): Field[] {
  return columns
    .map((column, at) => ({ label: column.title, value: format.cell(row[at] ?? { kind: 'empty' }) }))
    .filter(({ value }) => value !== '')
}

/** Short fields that follow each other share a row. */
function inRows(fields: readonly Field[], isShort: (field: Field) => boolean): Field[][] {
  const rows: Field[][] = []
  let open = false
  for (const field of fields) {
    const last = rows.at(-1)
    const short = isShort(field)
    if (short && open && last !== undefined && last.length < across) last.push(field)
    else rows.push([field])
    open = short
  }
  return rows
}
