import type { ChangedCell } from '#shared/contract/sheet-proposal.ts'

export type RowOfCells = {
  readonly row: number
  readonly name: string
  readonly cells: readonly [ChangedCell, ...ChangedCell[]]
}
export type SheetOfCells = { readonly sheet: string; readonly count: number; readonly rows: readonly RowOfCells[] }

/** Changed cells by the sheet and the row they stand in, in the order of the file. */
export function groupCells(cells: readonly ChangedCell[]): readonly SheetOfCells[] {
  return [...Map.groupBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => ({
    sheet,
    count: own.length,
    rows: [...Map.groupBy(own, ({ row, name }) => `${row} ${name}`).values()].flatMap((inRow) => {
      const [first, ...more] = inRow
      return first === undefined ? [] : [{ row: first.row, name: first.name, cells: [first, ...more] as const }]
    }),
  }))
}
