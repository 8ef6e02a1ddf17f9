import { choiceLabel } from '../../messages/labels.ts'
import { assess } from '../../methods/readings/assess.ts'
import { rowsOf, singleton } from '../../model/workbook.ts'
import { column, dateCell, integerFormat, levelCell, numberCell, percentFormat, table, textCell } from '../cells.ts'
import { lensName } from '../rating-registers.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { agreementByPractice } from './agreement-blocks.ts'
import type { DraftSection } from './section.ts'

/** METHOD E, appendix: how the figures are made, every agreed level with its reason and evidence. Registers follow it. */
export function appendixSection(context: ReportContext): DraftSection {
  const { say } = context
  return {
    headline: say('report.appendix.headline'),
    soWhat: say('report.appendix.soWhat'),
    blocks: [
      ...methodBlocks(context),
      ...agreementByPractice(context),
      ...levelBlocks(context),
      ...evidenceBlocks(context),
    ],
  }
}

function methodBlocks({ workbook, say, format }: ReportContext): readonly Block[] {
  const settings = singleton(workbook, 'settings')
  const percent = (share: number): string => format.number(share, percentFormat)
  return [
    { kind: 'heading', text: say('report.appendix.method') },
    {
      kind: 'list',
      items: [
        say('report.appendix.levels', { spread: settings.spreadFlag }),
        say(`report.appendix.capability.${settings.capabilityRule}`, { allowance: settings.capAllowance }),
        say('report.appendix.importance', { share: percent(settings.cascadeShare) }),
        say('report.appendix.target', {
          four: settings.targetFourFrom,
          three: settings.targetThreeFrom,
          two: settings.targetTwoFrom,
        }),
        say('report.appendix.attention'),
        say('report.appendix.rollUp', { coverage: percent(settings.rollUpCoverage) }),
        say('report.appendix.systemic', {
          drop: settings.systemicDrop,
          share: percent(settings.systemicShare),
          level: settings.systemicLevel,
        }),
        say('report.appendix.load', { amber: percent(settings.loadAmber), red: percent(settings.loadRed) }),
        say('report.appendix.money', { rate: percent(settings.discountRate) }),
      ],
    },
  ]
}

function levelBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const cells = assess(workbook).practices.flatMap(({ practiceId, cells: own }) =>
    own.map((cell) => ({ practiceId, cell })),
  )
  const rated = cells.filter(({ cell }) => cell.source !== 'none')
  if (rated.length === 0) return []
  const columns = [
    column('practice', say('entity.practice'), 3),
    column('lens', say('report.lens'), 2),
    // Pictures have codes where names have no room.
    column('code', say('field.code'), 1),
    column('level', say('report.level'), 1, 'middle'),
    column('source', say('report.appendix.source'), 1),
    column('count', say('report.appendix.ratings'), 1, 'end'),
    column('spread', say('report.spread'), 1, 'end'),
    column('confidence', say('field.confidence'), 1),
    column('reason', say('field.reason'), 4),
  ]
  const rows = rated.map(({ practiceId, cell }) => {
    const agreed = workbook.tables.agreedLevel[`${practiceId}~${cell.lens}`]
    return [
      textCell(rowName(workbook, 'practice', practiceId)),
      textCell(lensName(context, cell.lens)),
      textCell(workbook.tables.practice[practiceId]?.code),
      cell.notApplicable
        ? textCell(say('report.notApplicable'))
        : levelCell(cell.level, `cell/${practiceId}/${cell.lens}`),
      textCell(say(cell.source === 'agreed' ? 'report.appendix.agreed' : 'report.appendix.proposed')),
      numberCell(cell.count, integerFormat),
      numberCell(cell.spread, integerFormat),
      textCell(cell.confidence === null ? '' : choiceLabel(say, 'agreedLevel', 'confidence', cell.confidence)),
      textCell([agreed?.reason, agreed?.note].filter(Boolean).join(' ')),
    ]
  })
  return [{ kind: 'table', title: say('report.appendix.allLevels'), table: table(columns, rows, '') }]
}

function evidenceBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const rows = rowsOf(workbook, 'evidence').map((row) => [
    textCell(rowName(workbook, 'practice', row.practiceId)),
    textCell(row.lens === null ? '' : lensName(context, row.lens)),
    textCell(row.title),
    textCell(choiceLabel(say, 'evidence', 'state', row.state)),
    textCell(row.location),
    dateCell(row.checkedOn),
    textCell(row.note),
  ])
  if (rows.length === 0) return []
  const columns = [
    column('practice', say('entity.practice'), 3),
    column('lens', say('report.lens'), 2),
    column('title', say('entity.evidence'), 3),
    column('state', say('report.status'), 1),
    column('location', say('field.location'), 2),
    column('checked', say('field.checkedOn'), 1),
    column('note', say('field.note'), 3),
  ]
  return [{ kind: 'table', title: say('entities.evidence'), table: table(columns, rows, '') }]
}
