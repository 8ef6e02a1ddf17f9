import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Cell, Table } from '#shared/report/report.ts'
import { breakable } from './prose.ts'
import { belowTitle, titleRows } from './table-title.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** A row with more fields than a page has columns: its name at the left, its filled fields as a text at the right. */
export function recordList(
  title: string,
  table: Table,
  width: number,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): Content {
  const { palette } = set
  const nameWidth = width * 0.22 - 12
  const fieldsWidth = width * 0.78 - 4
  const steps = [...within, { role: 'Table', id: key } as const]
  let longest = 0
  const body = table.rows.map((row, at): TableCell[] => {
    const inRow = [...steps, { role: 'TR', id: `${key}.${at}` } as const]
    const name = set.format.cell(row[0] ?? { kind: 'empty' })
    const fields = table.columns
      .slice(1)
      .flatMap((column, index) => field(column.title, row[index + 1] ?? { kind: 'empty' }, fieldsWidth, set))
    const letters = fields.reduce((sum, run) => sum + run.text.length, 0)
    longest = Math.max(longest, letters / fieldsWidth, name.length / nameWidth)
    return [
      tagged(
        {
          text: breakable(name, nameWidth, set.sizes.table, 600, set),
          bold: true,
          color: palette.ink,
          fontSize: set.sizes.table,
        },
        { role: 'TH', within: inRow },
      ),
      tagged(
        { text: fields.length === 0 ? '' : fields, fontSize: set.sizes.table, lineHeight: 1.15 },
        { role: 'TD', within: inRow },
      ),
    ]
  })
  // Twice the widest letter's share is more than any row can need.
  const short = longest * set.sizes.table * 2 * set.sizes.table * leading < set.page.body * 0.4
  const titled = titleRows(title, 2, width, within, set)
  const layout: CustomTableLayout = {
    hLineWidth: (line) => (line === 0 ? 0.9 : 0.5),
    hLineColor: (line) => (line === 0 ? palette.ink : palette.line),
    vLineWidth: () => 0,
    paddingLeft: () => 2,
    paddingRight: (column) => (column === 0 ? 10 : 2),
    paddingTop: () => 4,
    paddingBottom: () => 4,
  }
  return {
    table: {
      widths: [nameWidth, fieldsWidth],
      headerRows: titled.length,
      keepWithHeaderRows: short ? titled.length : 0,
      body: [...titled, ...body],
      dontBreakRows: short,
    },
    layout: belowTitle(layout, titled.length),
    margin: [0, 2, 0, 8],
  }
}

function field(
  title: string,
  cell: Cell,
  width: number,
  set: Typesetter,
): { readonly text: string; readonly color: string; readonly bold?: boolean }[] {
  const value = set.format.cell(cell)
  if (value === '') return []
  const { palette } = set
  return [
    { text: `${breakable(title, width, set.sizes.table, 400, set)}  `, color: palette.muted },
    { text: `${breakable(value, width, set.sizes.table, 400, set)}     `, color: palette.text },
  ]
}
