/**
 * How much a spreadsheet may ask of us. Registers of an organisation are far below all of these; files made to exhaust a
 * reader are far above one of them. Nothing is cut off silently: a file above a limit is refused with the limit named.
 */
export type ImportLimits = {
  readonly fileBytes: number
  readonly entries: number
  readonly partBytes: number
  readonly totalBytes: number
  /** Inflated bytes for each byte of the file, where a part is larger than a megabyte. */
  readonly ratio: number
  readonly sheets: number
  readonly rows: number
  readonly columns: number
  /** Cells with something in them, over all sheets. */
  readonly cells: number
  /** Characters of all values together: a shared string may be used by every cell. */
  readonly characters: number
  readonly merges: number
  readonly mergedCells: number
  readonly heapMegabytes: number
  /** By the clock on the wall, and so with room for a machine that is busy with other things. */
  readonly timeMs: number
}

const mebibyte = 1024 * 1024

export const importLimits: ImportLimits = {
  fileBytes: 20 * mebibyte,
  entries: 2_000,
  partBytes: 60 * mebibyte,
  totalBytes: 150 * mebibyte,
  ratio: 100,
  sheets: 200,
  rows: 50_000,
  columns: 1_000,
  cells: 200_000,
  characters: 20_000_000,
  merges: 5_000,
  mergedCells: 50_000,
  heapMegabytes: 512,
  timeMs: 30_000,
}
