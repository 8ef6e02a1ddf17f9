import { type ScheduleProposal, scheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import {
  conflictSentence,
  overBudgetSentence,
  quarterFrom,
  reasonSentence,
} from '#shared/methods/readings/schedule-sentences.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Options = { readonly aim: 'ranking' | 'makespan'; readonly thorough?: true; readonly json?: true }

/** `opsbook schedule`: what a schedule of the plan would move, and why. The workbook stays as it is. */
export async function runSchedule(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  return withWorkbook(terminal, file, async (_data, { content }) => {
    const workbook = unpackWorkbook(content.revision, content.packed)
    const effort = options.thorough ? 'thorough' : 'quick'
    const proposal = scheduleProposal(workbook, { aim: options.aim, effort })
    if (options.json) terminal.print(JSON.stringify(proposal, null, 2))
    else for (const line of lines(terminal, workbook, proposal)) terminal.print(line)
    return proposal.ok ? exitCode.fine : exitCode.findings
  })
}

function lines({ say }: Terminal, workbook: Workbook, proposal: ScheduleProposal): readonly string[] {
  if (!proposal.ok) {
    const conflicts = proposal.conflicts.map((conflict) => conflictSentence(say, workbook, conflict))
    return proposal.withoutStart ? [say('schedule.conflict.withoutStart')] : conflicts
  }
  const { moves, stays, quarterStarts, quarters, leastQuarters, beyondHorizon, overBudget } = proposal
  const moved = moves.map(({ initiativeId, fromQuarter, toQuarter, reason }) =>
    say(fromQuarter === null ? 'cli.schedule.place' : 'cli.schedule.move', {
      title: workbook.tables.initiative[initiativeId]?.title ?? initiativeId,
      from: fromQuarter === null ? '' : quarterFrom(say, workbook, fromQuarter),
      to: quarterFrom(say, workbook, toQuarter),
      reason: reasonSentence(say, workbook, reason, quarterStarts),
    }),
  )
  const summary = say('cli.schedule.summary', { moves: moves.length, stays: stays.length, quarters, leastQuarters })
  const beyond = say('cli.schedule.beyond', { count: beyondHorizon.length })
  const overspent = overBudget.map((each) => overBudgetSentence(say, workbook, each))
  return [...moved, summary, ...(beyondHorizon.length > 0 ? [beyond] : []), ...overspent]
}
