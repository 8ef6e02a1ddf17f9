import type { CellShift } from './agreement-shift.ts'

/** What a second round has brought over everything. */
export type ShiftSummary = {
  readonly cells: number
  /** Cells whose median is another now, and those among which the spread has become smaller or greater. */
  readonly moved: number
  readonly closer: number
  readonly wider: number
  /** Views given in both rounds, how many of them changed, and how many of those towards the earlier median. */
  readonly views: number
  readonly changed: number
  readonly nearer: number
}

/** @param shifts cells too thinly rated to count changes in are in the cells and not in the views */
export function shiftSummary(shifts: readonly CellShift[]): ShiftSummary {
  const count = (holds: (shift: CellShift) => boolean) => shifts.filter(holds).length
  const counted = shifts.filter(({ changed }) => changed !== null)
  const sum = (figure: (shift: CellShift) => number | null) =>
    counted.reduce((total, shift) => total + (figure(shift) ?? 0), 0)
  return {
    cells: shifts.length,
    moved: count(({ medianBefore, medianNow }) => medianBefore !== medianNow),
    closer: count(({ spreadBefore, spreadNow }) => spreadNow < spreadBefore),
    wider: count(({ spreadBefore, spreadNow }) => spreadNow > spreadBefore),
    views: sum(({ raters }) => raters),
    changed: sum(({ changed }) => changed),
    nearer: sum(({ nearer }) => nearer),
  }
}

/** The cells on which anything moved: where the median moved most first, then where the spread closed most. */
export function movedShifts(shifts: readonly CellShift[]): readonly CellShift[] {
  return shifts.filter(isMoved).toSorted(byMove)
}

function isMoved({ medianBefore, medianNow, spreadBefore, spreadNow, changed }: CellShift): boolean {
  return medianBefore !== medianNow || spreadBefore !== spreadNow || (changed ?? 0) > 0
}

function byMove(a: CellShift, b: CellShift): number {
  const median = (shift: CellShift): number => Math.abs(shift.medianNow - shift.medianBefore)
  const spread = (shift: CellShift): number => shift.spreadBefore - shift.spreadNow
  return median(b) - median(a) || spread(b) - spread(a)
}
