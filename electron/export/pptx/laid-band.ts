import type { Band } from '../arrange-blocks.ts'
import type { ChartBlock } from '../block-kinds.ts'
import { slideGeometry } from './deck-setter.ts'
import type { Flow, FlowColumn } from './flow.ts'

/** What a slide has for a band: here, on a slide of its own, and on each that it goes on on. */
export type BandRoom = {
  readonly here: number
  readonly fresh: number
  readonly next: number
  /** Whether nothing follows the band in its section. */
  readonly isLast: boolean
}

/** A band side by side and one below the other. */
export type LaidBand = {
  /** Whether it begins on a slide of its own, unless the one it meets is blank. */
  readonly ownSlide: boolean
  readonly rows: readonly (readonly FlowColumn[])[]
  /** Rows that each begin a slide. */
  readonly later: readonly (readonly FlowColumn[])[]
  /** What found no room beside the picture and is to be laid after it. */
  readonly after: readonly Band[]
  /** Charts of which the figures have not been set. */
  readonly behind: readonly ChartBlock[]
}

/** A band that begins where it is, and is all there is of it. */
export const plain = { ownSlide: false, later: [], after: [], behind: [] } as const

/** One below the other, from the left edge of the slide on. */
export function alone(...flows: readonly Flow[]): readonly FlowColumn[] {
  return [{ x: slideGeometry.side, flows }]
}
