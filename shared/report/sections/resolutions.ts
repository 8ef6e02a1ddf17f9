import { choiceLabel } from '../../messages/labels.ts'
import { rowsOf, singleton } from '../../model/workbook.ts'
import { column, dateCell, table, tagCell, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import type { ReportContext } from '../report-context.ts'
import type { DraftSection } from './section.ts'

/** METHOD E16: each resolution as it is to be minuted, who signs, and when the board looks again. */
export function resolutionsSection({ workbook, say, format }: ReportContext): DraftSection | null {
  const resolutions = rowsOf(workbook, 'resolution')
  const approvals = rowsOf(workbook, 'approval')
  if (resolutions.length === 0 && approvals.length === 0) return null
  const { nextReview } = singleton(workbook, 'boardPack')
  const blocks: Block[] = [
    {
      kind: 'table',
      title: say('entities.resolution'),
      table: table(
        [
          column('number', '#', 1),
          column('wording', say('field.wording'), 8),
          column('owner', say('field.owner'), 2),
          column('due', say('field.due'), 2),
          column('outcome', say('report.review.outcome'), 2),
        ],
        resolutions.map((row, at) => [
          textCell(String(at + 1), true),
          textCell(row.wording),
          textCell(row.owner),
          dateCell(row.due),
          tagCell(
            choiceLabel(say, 'resolution', 'outcome', row.outcome),
            row.outcome === 'approved' ? 'good' : 'neutral',
          ),
        ]),
        say('report.resolutions.none'),
      ),
    },
  ]
  if (approvals.length > 0) {
    blocks.push({
      kind: 'table',
      title: say('entities.approval'),
      table: table(
        [
          column('role', say('field.role'), 4),
          column('outcome', say('report.review.outcome'), 2),
          column('signed', say('field.signedOn'), 2),
          column('note', say('field.note'), 5),
        ],
        approvals.map((row) => [
          textCell(row.role),
          tagCell(
            choiceLabel(say, 'approval', 'outcome', row.outcome),
            row.outcome === 'approved' ? 'good' : 'neutral',
          ),
          dateCell(row.signedOn),
          textCell(row.note),
        ]),
        '',
      ),
    })
  }
  return {
    headline: say('report.resolutions.headline', { count: resolutions.length }),
    soWhat: nextReview
      ? say('report.resolutions.nextReview', { date: format.date(nextReview) })
      : say('report.resolutions.soWhat'),
    blocks,
  }
}
