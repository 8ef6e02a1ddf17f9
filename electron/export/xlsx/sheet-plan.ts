import type { SheetInputs } from './input-rows.ts'
import type { StyleName } from './styles.ts'

/** A sheet as it is to be written: everything decided, nothing of the writing library in it. */

/** A formula in English with commas, and what it gave when the report was made; `#N/A` stands for nothing to draw. */
export type LiveValue = { readonly formula: string; readonly result: number | string | NotAvailable }
export type NotAvailable = { readonly error: '#N/A' }

export type PlannedValue = string | number | Date | LiveValue | null

export type PlannedCell = {
  readonly value: PlannedValue
  readonly style: StyleName
  /** An https or mailto address, or `#'Sheet'!A1`. */
  readonly link?: string
}

export type PlannedRow = { readonly cells: readonly (PlannedCell | null)[]; readonly height?: number }

/** Cells from one corner to the other, such as `D6:I56`. */
export type Area = string

export type Validation =
  | { readonly area: Area; readonly kind: 'list'; readonly values: readonly string[] }
  | {
      readonly area: Area
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly whole: boolean
    }
  /** What has to hold for the first cell, and for the others as if copied to them; who goes against it is asked. */
  | { readonly area: Area; readonly kind: 'rule'; readonly formula: string; readonly advice: string }

/** Areas whose cells take the colour of the level that they hold. */
export type LevelColours = { readonly area: Area; readonly firstCell: string }

export type DefinedCell = { readonly name: string; readonly address: string }

/** A chart on a sheet, over cells that hold nothing. Its part of the package refers to cells by sheet and address. */
export type PlannedChart = {
  readonly title: string
  /** What it shows, for those who don't see it. */
  readonly alt: string
  /** The rows it covers, from 1; it is as wide as `columns`. */
  readonly rows: { readonly from: number; readonly to: number }
  readonly columns: number
  readonly xml: string
}

export type SheetPlan = {
  readonly name: string
  /** What stands above its printed pages; its name if not given, of which Excel allows few letters. */
  readonly title?: string
  /** What stands beside it in the contents. */
  readonly about: string
  readonly live: boolean
  /** Widths in characters. */
  readonly widths: readonly number[]
  /** A column that people don't see, counted from 1. */
  readonly hidden?: number
  /** May be read more than once. */
  readonly rows: Iterable<PlannedRow>
  /** About how many rows there are, to say how far the writing has come. */
  readonly size: number
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Leading columns that say whose row it is, on every printed page of a wide sheet; as many as are frozen if not given. */
  readonly named?: number
  /** The header row is repeated on every printed page; null: none. */
  readonly headerRow: number | null
  readonly filter: Area | null
  readonly validations: readonly Validation[]
  readonly levels: readonly LevelColours[]
  readonly names: readonly DefinedCell[]
  readonly merges: readonly Area[]
  readonly charts?: readonly PlannedChart[]
  /** Printed on one page's width, however small that makes it: its tables have columns of different kinds. */
  readonly onePageWide?: true
  /** Printed on upright paper. */
  readonly upright?: true
  /** Pages below one another that it is printed on at most; undefined: as many as it takes. */
  readonly pagesDown?: number | undefined
  /** Rows that a printed page ends with. */
  readonly breaks?: readonly number[]
  /** Areas that hold `#N/A` on purpose, written faintly. */
  readonly nothings?: readonly Area[]
  /** What stands above its printed pages at the right. */
  readonly remark?: string
  /** What its cells for input stand for, where they can be read back. */
  readonly inputs?: SheetInputs
}

/** A sheet that is only read: no filter, no choices, no colours of levels. */
export const nothingMore: Pick<SheetPlan, 'filter' | 'validations' | 'levels' | 'names' | 'merges'> = {
  filter: null,
  validations: [],
  levels: [],
  names: [],
  merges: [],
}
