import { type Box, overlaps } from './crossings.ts'

/** Boxes by where they lie, so that what is far off need not be asked. */
export type BoxIndex = {
  readonly add: (box: Box, owner?: number) => void
  /** Whether a box shares room with any of them, but those of one owner. */
  readonly hits: (box: Box, except?: number) => boolean
}

type Kept = { readonly box: Box; readonly owner: number }

/** About as large as a label. */
const cell = 28
const nobody = -1

/** @param frame what lies beyond it is kept at its edge */
export function boxIndex(frame: Box): BoxIndex {
  const columns = Math.max(1, Math.ceil(frame.width / cell))
  const rows = Math.max(1, Math.ceil(frame.height / cell))
  const cells: Kept[][] = Array.from({ length: columns * rows }, () => [])
  const within = (at: number, most: number): number => Math.min(most - 1, Math.max(0, Math.floor(at / cell)))
  const spanOf = ({ x, y, width, height }: Box) => ({
    left: within(x - frame.x, columns),
    right: within(x + width - frame.x, columns),
    top: within(y - frame.y, rows),
    bottom: within(y + height - frame.y, rows),
  })
  return {
    add(box, owner = nobody) {
      const { left, right, top, bottom } = spanOf(box)
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) cells[row * columns + column]?.push({ box, owner })
    },
    hits(box, except) {
      const { left, right, top, bottom } = spanOf(box)
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1)
          for (const kept of cells[row * columns + column] ?? [])
            if (kept.owner !== except && overlaps(kept.box, box)) return true
      return false
    },
  }
}
