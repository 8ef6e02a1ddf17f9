import { type Lens, lenses } from '#shared/model/lens.ts'

/** A cell of the grid by its place. */
export type GridPlace = { readonly row: number; readonly column: number }

/**
 * Where a key leads from a cell; null where it leads nowhere.
 * @param page rows that make a page
 */
export function movedPlace(
  { row, column }: GridPlace,
  key: string,
  withCommand: boolean,
  rows: number,
  page: number,
): GridPlace | null {
  const last = lenses.length - 1
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(last, nextColumn)),
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
      return at(withCommand ? rows - 1 : row, last)
    case 'PageUp':
      return at(row - page, column)
    case 'PageDown':
      return at(row + page, column)
    default:
      return null
  }
}

export function lensAt(column: number): Lens {
  return lenses[column] ?? 'accountability'
}
