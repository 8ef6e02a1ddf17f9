import { choiceLabel } from '../../messages/labels.ts'
import { freezeStretches } from '../../methods/readings/freeze-stretches.ts'
import { rowsBy } from '../../model/rows-by.ts'
import { rowsOf } from '../../model/workbook.ts'
import { column, dateCell, table, textCell } from '../cells.ts'
import { inDateOrder } from '../in-date-order.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** The waves, each with its days and what it may cost. */
export function waveBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const waves = rowsOf(workbook, 'wave')
  if (waves.length === 0) return []
  const columns = [
    column('title', say('entity.wave'), 2),
    column('purpose', say('field.purpose'), 4),
    column('start', say('field.start'), 2),
    column('finish', say('field.finish'), 2),
    column('initiatives', say('entities.initiative'), 6),
  ]
  const rows = waves.map((wave) => [
    textCell(wave.title, true),
    textCell(wave.purpose),
    dateCell(wave.start),
    dateCell(wave.finish),
    textCell((rowsBy(workbook, 'initiative', 'waveId').get(wave.id) ?? []).map(({ title }) => title).join('; ')),
  ])
  return [{ kind: 'table', title: say('entities.wave'), table: table(columns, rows, '') }]
}

/** The milestones in the order of their days. */
export function milestoneBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const milestones = rowsOf(workbook, 'milestone').toSorted((a, b) => inDateOrder(a.due, b.due))
  if (milestones.length === 0) return []
  const columns = [
    column('code', '', 1),
    column('title', say('entity.milestone'), 6),
    column('initiative', say('entity.initiative'), 3),
    column('due', say('field.due'), 3),
    column('owner', say('field.owner'), 3),
    column('status', say('report.status'), 2),
  ]
  const rows = milestones.map((row) => [
    textCell(row.code),
    textCell(row.title),
    textCell(rowName(workbook, 'initiative', row.initiativeId)),
    row.due === null ? textCell(row.dueNote) : dateCell(row.due),
    textCell(row.owner),
    textCell(choiceLabel(say, 'milestone', 'status', row.status)),
  ])
  return [{ kind: 'table', title: say('entities.milestone'), table: table(columns, rows, '') }]
}

/** When which team does no work on changes. */
export function freezeBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const freezes = freezeStretches(workbook)
  if (freezes.length === 0) return []
  const columns = [
    column('title', say('entity.freeze'), 5),
    column('start', say('field.start'), 3),
    column('finish', say('field.finish'), 3),
    column('teams', say('entities.team'), 6),
  ]
  const rows = freezes.map(({ title, start, finish, teams }) => [
    textCell(title),
    dateCell(start),
    dateCell(finish),
    textCell(teams.join('; ')),
  ])
  return [{ kind: 'table', title: say('entities.freeze'), table: table(columns, rows, '') }]
}
