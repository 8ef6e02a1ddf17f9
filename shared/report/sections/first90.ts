import { choiceLabel } from '../../messages/labels.ts'
import { rowsBy } from '../../model/rows-by.ts'
import { rowsOf, type Workbook } from '../../model/workbook.ts'
import { column, dateCell, table, tagCell, textCell } from '../cells.ts'
import { inDateOrder } from '../in-date-order.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import type { DraftSection } from './section.ts'

const stages = ['day30', 'day60', 'day90', 'month6', 'month12'] as const

/** METHOD E15: what happens first, who does it, and who hears what when. */
export function first90Section(context: ReportContext): DraftSection | null {
  const { say, workbook } = context
  const blocks = [...stageBlocks(context), ...communicationBlocks(context)]
  if (blocks.length === 0) return null
  const early = rowsOf(workbook, 'task').filter(
    ({ stage }) => stage === 'day30' || stage === 'day60' || stage === 'day90',
  )
  return {
    headline: say('report.first90.headline', { count: early.length }),
    soWhat: say('report.first90.soWhat'),
    blocks,
  }
}

function stageBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  return stages.flatMap((stage): readonly Block[] => {
    const tasks = rowsOf(workbook, 'task').filter((row) => row.stage === stage)
    const milestones = rowsOf(workbook, 'milestone').filter((row) => row.stage === stage)
    if (tasks.length + milestones.length === 0) return []
    const columns = [
      column('what', say('report.first90.what'), 5),
      column('initiative', say('entity.initiative'), 3),
      column('accountable', say('report.first90.accountable'), 2),
      column('responsible', say('report.first90.responsible'), 3),
      column('by', say('report.first90.by'), 2),
      column('status', say('report.status'), 2),
    ]
    const rows = [
      ...milestones.map((row) => [
        textCell(row.title, true),
        textCell(rowName(workbook, 'initiative', row.initiativeId)),
        textCell(row.owner),
        textCell(''),
        row.due === null ? textCell(row.dueNote) : dateCell(row.due),
        tagCell(choiceLabel(say, 'milestone', 'status', row.status), row.status === 'late' ? 'danger' : 'neutral'),
      ]),
      ...tasks.map((row) => [
        textCell(row.title),
        textCell(rowName(workbook, 'initiative', row.initiativeId)),
        textCell(withLetter(workbook, row.id, 'A')),
        textCell(withLetter(workbook, row.id, 'R')),
        dateCell(row.finish),
        tagCell(
          choiceLabel(say, 'task', 'status', row.status),
          row.status === 'blocked' ? 'danger' : row.status === 'done' ? 'good' : 'neutral',
        ),
      ]),
    ]
    return [{ kind: 'table', title: choiceLabel(say, 'task', 'stage', stage), table: table(columns, rows, '') }]
  })
}

/** Who has this letter on a task; one person may be both accountable and responsible. */
function withLetter(workbook: Workbook, taskId: string, letter: 'A' | 'R'): string {
  return (rowsBy(workbook, 'raciAssignment', 'taskId').get(taskId) ?? [])
    .filter((row) => row.letter.includes(letter))
    .map(({ participantId }) => rowName(workbook, 'participant', participantId))
    .join(', ')
}

function communicationBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const messages = rowsOf(workbook, 'communication').toSorted((a, b) => inDateOrder(a.date, b.date))
  if (messages.length === 0) return []
  const columns = [
    column('date', say('report.when'), 2),
    column('to', say('entity.stakeholder'), 2),
    column('message', say('field.message'), 6),
    column('channel', say('field.channel'), 2),
    column('cadence', say('field.cadence'), 2),
    column('owner', say('field.owner'), 2),
    column('feedback', say('field.feedback'), 2),
  ]
  const rows = messages.map((row) => [
    dateCell(row.date),
    textCell(rowName(workbook, 'stakeholder', row.stakeholderId)),
    textCell(row.message),
    textCell(row.channel),
    textCell(choiceLabel(say, 'communication', 'cadence', row.cadence)),
    textCell(row.owner),
    textCell(row.feedback),
  ])
  return [{ kind: 'table', title: say('report.first90.communications'), table: table(columns, rows, '') }]
}
