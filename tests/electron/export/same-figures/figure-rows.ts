import type { Cell, Report, Section, Table } from '#shared/report/report.ts'

/** A row of a table or a card, with at least one figure that has an id. */
export type FigureRow = {
  readonly section: string
  readonly titles: readonly string[]
  readonly cells: readonly Cell[]
  /** What its group is called, which a row that begins with an empty cell belongs to: sheets say so in every row. */
  readonly group?: Cell
}

/** Every figure that a report shows, in the row or on the card it stands in. @param counts which cells are asked for; those with an id, if not given */
export function figureRows(
  report: Pick<Report, 'sections' | 'registers'>,
  counts: (cell: Cell) => boolean = (cell) => idOf(cell) !== null,
): readonly FigureRow[] {
  const rows = [
    ...report.sections.flatMap(rowsOfSection),
    ...report.registers.flatMap(({ title, table }) => rowsOfTable(table, title)),
  ]
  return rows.filter(({ cells }) => cells.some(counts))
}

function rowsOfSection({ title: section, blocks }: Section): readonly FigureRow[] {
  return blocks.flatMap((block): readonly FigureRow[] => {
    const table = block.kind === 'table' || block.kind === 'chart' ? block.table : null
    const cards = block.kind === 'metrics' ? block.items : block.kind === 'strategyOnAPage' ? block.page.metrics : []
    return [
      ...(table === null ? [] : rowsOfTable(table, section)),
      ...cards.map(({ label, value }) => ({
        section,
        titles: ['', ''],
        cells: [{ kind: 'text', text: label } as const, value],
      })),
    ]
  })
}

function rowsOfTable({ columns, rows, grouped }: Table, section: string): readonly FigureRow[] {
  const titles = columns.map(({ title }) => title)
  let group: Cell | undefined
  return rows.map((cells) => {
    const [first] = cells
    if (grouped !== true || first === undefined) return { section, titles, cells }
    if (first.kind !== 'empty') group = first
    return { section, titles, cells, ...(group === undefined ? {} : { group }) }
  })
}

/** Figures and days, whether or not anybody can ask how they came about. */
export function isComputable({ kind }: Cell): boolean {
  return kind === 'number' || kind === 'level' || kind === 'date'
}

export function idOf(cell: Cell): string | null {
  return cell.kind === 'number' || cell.kind === 'level' ? (cell.figure ?? null) : null
}

/** The same report with one figure another by one: what a writer that computes for itself would show. */
export function withFault(report: Report, id: string): Report {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change)
    if (typeof value !== 'object' || value === null) return value
    const changed = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]))
    return changed.figure === id ? { ...changed, value: Number(changed.value) + 1 } : changed
  }
  const { sections, registers } = report
  return {
    ...report,
    sections: change(sections) as Report['sections'],
    registers: change(registers) as Report['registers'],
  }
}
