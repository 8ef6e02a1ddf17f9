import { useMemo } from 'react'
import type { ProposalOptions, ScheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { useCalculation } from '../../app/calculations/use-calculation.ts'

const quick: ProposalOptions = { effort: 'quick' }

/** The schedule proposed for a plan; null while it is looked for. @param options the same object as long as they are the same */
export function useSchedule(workbook: Workbook | null, options: ProposalOptions = quick): ScheduleProposal | null {
  const asked = useMemo(() => (workbook === null ? null : { workbook, options }), [workbook, options])
  return useCalculation('schedule', asked, () => asked as NonNullable<typeof asked>) ?? null
}
