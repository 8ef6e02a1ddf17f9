/** A cell of a grid by its place. */
export type CellPlace = { readonly row: number; readonly column: number }

/** How large the grid is, and how many rows make a page. */
type Extent = { readonly rows: number; readonly columns: number; readonly page: number }

/** Where a key leads from a cell; null where it leads nowhere. */
export function movedCell(
  { row, column }: CellPlace,
  key: string,
  withCommand: boolean,
  { rows, columns, page }: Extent,
): CellPlace | null {
  const at = (nextRow: number, nextColumn: number): CellPlace => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  })
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'Home':
      return at(withCommand ? 0 : row, 0)
    case 'End':
      return at(withCommand ? rows - 1 : row, columns - 1)
    case 'PageUp':
      return at(row - page, column)
    case 'PageDown':
      return at(row + page, column)
    default:
      return null
  }
}
