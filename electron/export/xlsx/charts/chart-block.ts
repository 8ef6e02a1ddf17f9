import type { PlannedCell } from '../sheet-plan.ts'
import type { ChartCells } from './chart-cells.ts'

/** A chart and the table it is drawn from, which stands below it on the sheet of charts. */
export type ChartBlock = {
  readonly title: string
  /** What the picture does not say for itself. */
  readonly note?: string
  /** What it shows, for those who don't see it. */
  readonly alt: string
  /** How many rows of the sheet the picture covers. */
  readonly height: number
  readonly head: readonly PlannedCell[]
  /** Its chart refers to rows one by one: the head may stand above some of them once more, where a page begins. */
  readonly isOfRows?: true
  /** @param row of the sheet that the cells stand in */
  readonly rows: readonly ((row: number) => readonly PlannedCell[])[]
  /** The chart's part of the package. */
  readonly draw: (cells: ChartCells, room: ChartRoom) => string
}

/** How large a chart is on its sheet, in points. */
export type ChartRoom = { readonly width: number; readonly height: number }

/** Names of the sheets that the figures come from; null: there is no such sheet. */
export type ChartSources = {
  readonly assessment: string
  readonly rollUps: string
  readonly ranking: string
  readonly plan: string
  readonly money: string
}
