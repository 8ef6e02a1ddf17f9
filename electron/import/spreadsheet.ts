/** A spreadsheet once it is harmless: plain values by row and column, nothing that computes, links or draws. */

/** A day, or a day and a time, as the sheet has it: `2027-03-31` or `2027-03-31T09:30`. Spreadsheets know no time zones. */
export type DateCell = { readonly date: string }
/** What a formula gave instead of a value, such as `#REF!`. */
export type ErrorCell = { readonly error: string }

/** What stands in a cell. A formula is what it last computed; null is an empty cell. */
export type SheetCell = string | number | boolean | null | DateCell | ErrorCell

/** A merged area, counted from 0, both ends in it. Its value stands in the first cell. */
export type Merge = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export type Sheet = {
  readonly name: string
  readonly hidden: boolean
  /** `rows[0]` is row 1 of the sheet. Rows may be shorter than others, and empty. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merges: readonly Merge[]
  /** Where formulas stand, such as `B7`, each with its fingerprint. @see fingerprintOf */
  readonly formulas?: ReadonlyMap<string, number>
}

/** All sheets of a file, in its order. A CSV file has one, named after the file. */
export type Sheets = readonly Sheet[]

/** A cell as text, the way a person would read it aloud. */
export function cellText(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.error
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return String(cell)
}
