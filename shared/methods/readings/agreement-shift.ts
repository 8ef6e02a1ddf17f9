import { type RoundShift, roundShift } from '#shared/methods/round-shift.ts'
import { type Lens, lenses } from '#shared/model/lens.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { cellLevels, countingParticipants } from './lens-cells.ts'

/** What changed on one practice through one lens between two rounds. */
export type CellShift = Omit<RoundShift, 'changed' | 'nearer'> & {
  readonly practiceId: string
  readonly lens: Lens
  /** Null, like `nearer`, with so few raters that the figure could tell who it is. */
  readonly changed: number | null
  readonly nearer: number | null
}

/**
 * What changed between two rounds of rating, for cells that at least one participant rated in both. The earlier round is a
 * snapshot of the same workbook, read as a workbook of its own.
 */
export function agreementShift(before: Workbook, now: Workbook): readonly CellShift[] {
  const { fewestRaters } = singleton(now, 'settings')
  const raters = countingParticipants(now).flatMap((at) => {
    const then = before.ratings.participantIds.indexOf(now.ratings.participantIds[at] ?? '')
    return then === -1 ? [] : [{ then, at }]
  })
  return now.ratings.practiceIds.flatMap((practiceId) =>
    lenses.flatMap((lens, lensAt) => {
      const views = raters.flatMap(({ then, at }) => {
        const earlier = cellLevels(before.ratings, practiceId, lensAt, [then])[0]
        const later = cellLevels(now.ratings, practiceId, lensAt, [at])[0]
        return earlier === undefined || later === undefined ? [] : [{ before: earlier, now: later }]
      })
      const shift = roundShift(views)
      if (shift === null) return []
      const few = shift.raters < fewestRaters
      return [
        {
          ...shift,
          practiceId,
          lens,
          changed: few ? null : shift.changed,
          nearer: few ? null : shift.nearer,
        },
      ]
    }),
  )
}
