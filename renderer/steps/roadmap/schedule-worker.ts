import { scheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import type { Workbook } from '#shared/model/workbook.ts'

/** Looks for a schedule beside the screen: with thousands of initiatives it takes longer than a frame. */
addEventListener('message', ({ data }: MessageEvent<Workbook>) => {
  postMessage(scheduleProposal(data, { effort: 'quick' }))
})
