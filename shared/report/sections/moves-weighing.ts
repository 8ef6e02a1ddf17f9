import { choiceLabel } from '../../messages/labels.ts'
import { moscowClasses } from '../../methods/moscow.ts'
import type { Ranking } from '../../methods/readings/ranking.ts'
import { rowsOf, singleton } from '../../model/workbook.ts'
import { column, decimalFormat, integerFormat, numberCell, percentFormat, table, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** What initiatives were scored on, and what each criterion weighs. METHOD C7. */
export function criteriaBlocks({ workbook, say }: ReportContext, ranking: Ranking): readonly Block[] {
  const { method } = singleton(workbook, 'prioritisation')
  const criteria = rowsOf(workbook, 'criterion').filter((row) => row.method === method)
  if (criteria.length === 0 || ranking.ranked.length === 0) return []
  const columns = [
    column('title', say('entity.criterion'), 4),
    column('part', say('field.part'), 2),
    column('weight', say('field.weight'), 1, 'end'),
    column('description', say('report.description'), 6),
  ]
  const rows = criteria.map((row) => [
    textCell(row.title),
    textCell(choiceLabel(say, 'criterion', 'part', row.part)),
    numberCell(row.weight, integerFormat),
    textCell(row.description),
  ])
  return [{ kind: 'table', title: say('report.moves.criteria'), table: table(columns, rows, '') }]
}

/** METHOD C8: shares of effort by class, beside the guide for what must be done. */
export function moscowBlocks({ workbook, say }: ReportContext, { moscowShares }: Ranking): readonly Block[] {
  if (moscowShares === null) return []
  const { mustShare } = singleton(workbook, 'settings')
  const metrics = moscowClasses.map((name) => ({
    value: numberCell(moscowShares[name], percentFormat, `moscow/${name}`),
    label: say('report.moves.shareOf', { name: choiceLabel(say, 'initiative', 'moscow', name) }),
    ...(name === 'must' && moscowShares.must > mustShare ? { tone: 'danger' as const } : {}),
  }))
  return [
    { kind: 'metrics', items: metrics },
    { kind: 'paragraph', text: say('report.moves.mustGuide', { most: mustShare }) },
  ]
}

/** METHOD C8: how far pairwise judgements agree with each other, by part. */
export function consistencyBlocks({ say }: ReportContext, { judged }: Ranking): readonly Block[] {
  if (judged.length === 0) return []
  const items = judged.map(({ part, consistencyRatio, consistent }) => ({
    value: numberCell(consistencyRatio, decimalFormat(2), `weights/${part}/consistency`),
    label: say('decisions.label.consistency', { part: choiceLabel(say, 'criterion', 'part', part) }),
    tone: consistent ? ('good' as const) : ('attention' as const),
  }))
  return [{ kind: 'metrics', items }]
}

/** METHOD C8: judgements that contradict each other, with the pair that spoils them. */
export function judgementBlocks({ workbook, say }: ReportContext, { judged }: Ranking): readonly Block[] {
  return judged
    .filter(({ consistent }) => !consistent)
    .map(({ part, consistencyRatio, worstPair, criterionIds }) => {
      const nameAt = (at: number) => rowName(workbook, 'criterion', criterionIds[at] ?? null)
      const { row = 0, column: other = 0, given = 0, consistent = 0 } = worstPair ?? {}
      return {
        kind: 'callout',
        title: say('report.moves.inconsistent', { part: choiceLabel(say, 'criterion', 'part', part) }),
        text: `${say('methods.note.inconsistent', { ratio: consistencyRatio })} ${say('methods.note.worstPair', {
          one: nameAt(row),
          other: nameAt(other),
          given,
          consistent,
        })}`,
        tone: 'attention',
      }
    })
}
