import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

type Stage = NonNullable<RowOf<'task'>['stage']>

/** What the tasks that are still to be done ask of a participant. METHOD B8. */
export type OwnerLoad = {
  readonly participantId: string
  readonly accountable: number
  readonly responsible: number
  readonly consulted: number
  readonly informed: number
  /** Days of the tasks the participant is responsible for, shared evenly among all who are. */
  readonly days: number
  /** Of all such days, 0 to 1; null where there are none. */
  readonly share: number | null
  readonly daysByStage: Readonly<Partial<Record<Stage, number>>>
}

/** Every participant's load, in the order of the participants. */
export function ownerLoads(workbook: Workbook): readonly OwnerLoad[] {
  const { task } = workbook.tables
  const living = rowsOf(workbook, 'raciAssignment').filter(({ taskId }) => {
    const status = task[taskId]?.status
    return status !== undefined && status !== 'done' && status !== 'dropped'
  })
  const byTask = Map.groupBy(living, ({ taskId }) => taskId)
  const byParticipant = Map.groupBy(living, ({ participantId }) => participantId)
  const loads = rowsOf(workbook, 'participant').map(({ id }): Omit<OwnerLoad, 'share'> => {
    const own = byParticipant.get(id) ?? []
    const having = (letter: string): number => own.filter((each) => each.letter.includes(letter)).length
    const shares = own.filter(isResponsible).map(({ taskId }) => {
      const sharers = (byTask.get(taskId) ?? []).filter(isResponsible).length
      return { stage: task[taskId]?.stage ?? null, days: (task[taskId]?.effortDays ?? 0) / sharers }
    })
    const daysByStage: Partial<Record<Stage, number>> = {}
    for (const { stage, days } of shares) if (stage !== null) daysByStage[stage] = (daysByStage[stage] ?? 0) + days
    return {
      participantId: id,
      accountable: having('A'),
      responsible: having('R'),
      consulted: having('C'),
      informed: having('I'),
      days: shares.reduce((sum, { days }) => sum + days, 0),
      daysByStage,
    }
  })
  const total = loads.reduce((sum, { days }) => sum + days, 0)
  return loads.map((load) => ({ ...load, share: total > 0 ? load.days / total : null }))
}

function isResponsible({ letter }: RowOf<'raciAssignment'>): boolean {
  return letter === 'R' || letter === 'AR'
}
