import { choiceLabel } from '../../messages/labels.ts'
import { rowsOf } from '../../model/workbook.ts'
import { column, table, tagCell, textCell } from '../cells.ts'
import type { Tone } from '../report.ts'
import type { ReportContext } from '../report-context.ts'
import type { DraftSection } from './section.ts'

const tones: Readonly<Record<string, Tone>> = { kept: 'good', partly: 'attention', missed: 'danger' }

/** METHOD E5: what was promised last time, what came of it, what was learned. */
export function reviewSection({ workbook, say }: ReportContext): DraftSection | null {
  const promises = rowsOf(workbook, 'promise')
  if (promises.length === 0) return null
  const kept = promises.filter(({ outcome }) => outcome === 'kept').length
  const columns = [
    column('title', say('report.review.promised'), 4),
    column('period', say('field.period'), 1),
    column('outcome', say('report.review.outcome'), 2),
    column('delivered', say('report.review.delivered'), 4),
    column('lesson', say('report.review.lesson'), 4),
  ]
  const rows = promises.map((promise) => [
    textCell(promise.title, true),
    textCell(promise.period),
    tagCell(choiceLabel(say, 'promise', 'outcome', promise.outcome), tones[promise.outcome] ?? 'neutral'),
    textCell(promise.delivered),
    textCell(promise.lesson),
  ])
  return {
    headline: say('report.review.headline', { kept, count: promises.length }),
    soWhat: say('report.review.soWhat'),
    blocks: [{ kind: 'table', title: say('report.review.table'), table: table(columns, rows, '') }],
  }
}
