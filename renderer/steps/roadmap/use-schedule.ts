import { useEffect, useState } from 'react'
import type { ScheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import type { Workbook } from '#shared/model/workbook.ts'

/** The schedule proposed for a plan; null while it is looked for. What is no longer wanted is given up. */
export function useSchedule(workbook: Workbook): ScheduleProposal | null {
  const [found, setFound] = useState<{ readonly of: Workbook; readonly proposal: ScheduleProposal } | null>(null)
  useEffect(() => {
    const worker = new Worker(new URL('./schedule-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ScheduleProposal>) => setFound({ of: workbook, proposal: data })
    worker.postMessage(workbook)
    return () => worker.terminate()
  }, [workbook])
  return found?.of === workbook ? found.proposal : null
}
