import { choiceLabel } from '../../messages/labels.ts'
import { partnershipOf } from '../../methods/readings/partnership-of.ts'
import { planRoadmap } from '../../methods/readings/plan-roadmap.ts'
import { suppliersOf } from '../../methods/readings/suppliers-of.ts'
import { supplierCriteria } from '../../model/entities/supplier-score.ts'
import { rowsOf } from '../../model/workbook.ts'
import { column, dateCell, integerFormat, moneyFormat, numberCell, percentFormat, table, textCell } from '../cells.ts'
import type { Block, Cell } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { loadBlocks } from './load-blocks.ts'
import type { DraftSection } from './section.ts'

/** METHOD E12: whether people can carry the plan, who decides what, and where suppliers leave us exposed. */
export function peopleSection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const { overloads, loads } = planRoadmap(workbook)
  // In the picture they are told apart from those that nobody accepted.
  const accepted = loads.filter((load) => load.state === 'red' && load.accepted).length
  const blocks = [
    ...loadBlocks(context),
    ...supplierBlocks(context),
    ...decisionBlocks(context),
    ...forumBlocks(context),
    ...partnershipBlocks(context),
  ]
  if (blocks.length === 0) return null
  return {
    headline: say('report.people.headline', { count: overloads.length, accepted }),
    soWhat: say(overloads.length > 0 ? 'report.people.soWhatOver' : 'report.people.soWhat'),
    blocks,
  }
}

function supplierBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const suppliers = suppliersOf(workbook)
  if (suppliers.length === 0) return []
  const columns = [
    column('name', say('entity.supplier'), 3),
    column('service', say('field.service'), 3),
    column('spend', say('field.yearlySpend'), 2, 'end'),
    column('score', say('report.people.score'), 1, 'end'),
    column('renewal', say('field.renewalDate'), 2),
    column('notice', say('report.people.noticeBy'), 2),
    column('owner', say('field.owner'), 2),
  ]
  const rows = suppliers.map(({ supplierId, score, noticeBy }) => {
    const row = workbook.tables.supplier[supplierId]
    return [
      textCell(row?.name, true),
      textCell(row?.service),
      numberCell(row?.yearlySpend, moneyFormat),
      numberCell(score, integerFormat, `supplier/${supplierId}/score`),
      dateCell(row?.renewalDate),
      dateCell(noticeBy),
      textCell(row?.owner),
    ]
  })
  return [
    { kind: 'table', title: say('entities.supplier'), table: table(columns, rows, '') },
    ...scorecardBlocks({ workbook, say }),
  ]
}

/** What each criterion of the scorecard asks, and how every supplier does on it. */
function scorecardBlocks({ workbook, say }: Pick<ReportContext, 'workbook' | 'say'>): readonly Block[] {
  const scored = suppliersOf(workbook).filter(({ parts }) => parts.some(({ value }) => value !== null))
  if (scored.length === 0) return []
  const columns = [
    column('criterion', say('field.criterion'), 3),
    column('asks', say('report.description'), 6),
    ...scored.map(({ supplierId }) => column(supplierId, rowName(workbook, 'supplier', supplierId), 2, 'end')),
  ]
  const rows = supplierCriteria.map((criterion) => [
    textCell(say(`content.supplierCriterion.${criterion}.name`)),
    textCell(say(`content.supplierCriterion.${criterion}.description`)),
    ...scored.map(({ parts }) => numberCell(parts.find((part) => part.criterion === criterion)?.value, integerFormat)),
  ])
  return [{ kind: 'table', title: say('report.people.scorecard'), table: table(columns, rows, '') }]
}

function decisionBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const rights = rowsOf(workbook, 'decisionRight')
  if (rights.length === 0) return []
  const columns = [
    column('decision', say('field.decision'), 4),
    column('recommends', say('field.recommends'), 2),
    column('decides', say('field.decides'), 2),
    column('mustAgree', say('field.mustAgree'), 2),
    column('limit', say('field.limit'), 2),
    column('forum', say('entity.forum'), 2),
  ]
  const rows = rights.map((row) => [
    textCell(row.decision, true),
    textCell(row.recommends),
    textCell(row.decides),
    textCell(row.mustAgree),
    textCell(row.limit),
    textCell(rowName(workbook, 'forum', row.forumId)),
  ])
  return [{ kind: 'table', title: say('entities.decisionRight'), table: table(columns, rows, '') }]
}

function forumBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const forums = rowsOf(workbook, 'forum')
  if (forums.length === 0) return []
  const columns = [
    column('name', say('entity.forum'), 3),
    column('purpose', say('field.purpose'), 5),
    column('cadence', say('field.cadence'), 2),
    column('chair', say('field.chair'), 2),
    column('members', say('field.members'), 4),
  ]
  const rows = forums.map((row) => [
    textCell(row.name, true),
    textCell(row.purpose),
    textCell(choiceLabel(say, 'forum', 'cadence', row.cadence)),
    textCell(row.chair),
    textCell(row.members),
  ])
  return [{ kind: 'table', title: say('entities.forum'), table: table(columns, rows, '') }]
}

function partnershipBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const { answers, answered, share } = partnershipOf(workbook)
  if (answered === 0) return []
  const columns = [
    column('question', say('entity.partnershipAnswer'), 7),
    column('answer', say('report.people.answer'), 5),
    column('score', say('report.people.outOfThree'), 1, 'end'),
    column('note', say('field.note'), 5),
  ]
  const rows = answers.map(({ question, score }) => [
    textCell(say(`content.partnership.${question}`)),
    textCell(score === null ? '' : say(`content.partnership.score${score as 0 | 1 | 2 | 3}`)),
    numberCell(score, integerFormat),
    textCell(workbook.tables.partnershipAnswer[question]?.note),
  ])
  const total: readonly Cell[] = [
    textCell(say('report.people.partnershipTotal'), true),
    textCell(''),
    numberCell(share, percentFormat, 'partnership'),
    textCell(''),
  ]
  return [{ kind: 'table', title: say('report.people.partnership'), table: table(columns, [...rows, total], '') }]
}
