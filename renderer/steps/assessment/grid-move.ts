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

/** A list that scrolls, in pixels: its offset and height, and what its sticky head and foot cover. */
type ScrollPort = { readonly offset: number; readonly height: number; readonly head: number; readonly foot: number }

/**
 * The scroll offset at which a row is in sight, as near to the present one as can be.
 * @param top the upper edge of the row below the start of the content, in pixels
 */
export function offsetShowing(top: number, size: number, { offset, height, head, foot }: ScrollPort): number {
  const most = top - head
  const least = top + size - (height - foot)
  return offset > most ? Math.max(0, most) : offset < least ? least : offset
}

export function lensAt(column: number): Lens {
  return lenses[column] ?? 'accountability'
}
