import { type Lens, lenses } from '#shared/model/lens.ts'

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
