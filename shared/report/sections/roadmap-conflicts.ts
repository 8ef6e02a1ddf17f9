import { planRoadmap } from '../../methods/readings/plan-roadmap.ts'
import { behind } from '../board-cut.ts'
import { column, table, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** So many conflicts can be read below a plan. */
const mostBelowPlan = 5
/** A few more are not worth a table. */
const worthTable = 8

/** Something of the plan that does not fit: whose it is, and the sentence that says so. */
type Conflict = { readonly initiative: string; readonly sentence: string }

/** What does not fit, in words; of many the first few, and all of them in a table. */
export function conflictBlocks(context: ReportContext): readonly Block[] {
  const { audience, say } = context
  const conflicts = conflictsOf(context)
  if (conflicts.length === 0) return []
  const most = audience === 'board' || conflicts.length > worthTable ? mostBelowPlan : conflicts.length
  const title = say('report.roadmap.conflicts')
  const left = conflicts.length - most
  const rest =
    left <= 0
      ? []
      : audience === 'board'
        ? [say('report.moreForLeadership', { count: left })]
        : [say('report.moreInTable', { count: left, title })]
  const text = [...conflicts.slice(0, most).map(({ sentence }) => sentence), ...rest].join('\n')
  const counted = left <= 0 ? title : say('report.roadmap.conflictsCounted', { count: conflicts.length })
  const all: Block[] = left <= 0 ? [] : [{ kind: 'table', title, table: conflictTable(context, conflicts) }]
  return [{ kind: 'callout', title: counted, text, tone: 'danger' }, ...behind(context, () => all)]
}

function conflictTable({ say }: ReportContext, conflicts: readonly Conflict[]) {
  const columns = [column('initiative', say('entity.initiative'), 2), column('conflict', '', 5)]
  const rows = conflicts.map(({ initiative, sentence }) => [textCell(initiative, true), textCell(sentence)])
  return table(columns, rows, '')
}

function conflictsOf({ workbook, say, format }: ReportContext): readonly Conflict[] {
  const { dateConflicts, boundConflicts, loops, missingNeeds } = planRoadmap(workbook)
  const name = (id: string): string => rowName(workbook, 'initiative', id)
  return [
    ...loops.map((loop) => ({
      initiative: name(loop[0] ?? ''),
      sentence: say('report.roadmap.loop', { names: loop.map(name).join(' → ') }),
    })),
    ...dateConflicts.map((conflict) => ({
      initiative: name(conflict.initiativeId),
      sentence: say('report.roadmap.conflict', {
        initiative: name(conflict.initiativeId),
        needed: name(conflict.dependsOnId),
        earliest: format.date(conflict.earliest),
        planned: format.date(conflict.planned),
      }),
    })),
    ...missingNeeds.map(({ initiativeId, dependsOnId }) => ({
      initiative: name(initiativeId),
      sentence: say('steps.finding.initiativeDependency.notDone', {
        name: name(initiativeId),
        needed: name(dependsOnId),
      }),
    })),
    ...boundConflicts.map((conflict) => ({
      initiative: name(conflict.initiativeId),
      sentence: say(`steps.finding.initiative.${conflict.kind}`, {
        name: name(conflict.initiativeId),
        planned: conflict.planned,
        date: conflict.date,
        freeze: rowName(workbook, 'freeze', conflict.freezeId),
      }),
    })),
  ]
}
