import { sayPhrase } from '../../methods/explanation-text.ts'
import { robustnessFigures } from '../../methods/explanations/robustness-figures.ts'
import { robustnessPhrases, solidityPhrase } from '../../methods/explanations/robustness-sentences.ts'
import { robustness } from '../../methods/readings/robustness.ts'
import { titleOfFirst } from '../board-cut.ts'
import { column, numberCell, percentFormat, table, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** How solid the order is: one sentence, then what would change it. */
export function solidityBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const result = robustness(workbook)
  if (result.solidity === 'noOrder') return []
  const tones = { solid: 'good', fairlySolid: 'attention', open: 'danger', nothingVaries: 'neutral' } as const
  return [
    {
      kind: 'callout',
      title: sayPhrase(say, solidityPhrase(result)),
      text: robustnessPhrases(workbook, result)
        .map((each) => sayPhrase(say, each))
        .join(' '),
      tone: tones[result.solidity],
      figures: robustnessFigures(workbook).filter((id) => id.startsWith('order/')),
    },
  ]
}

const mostSwaps = 8

/** Pairs that often stand the other way round when weights and opinions vary. */
export function swapBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const { swaps } = robustness(workbook)
  if (swaps.length === 0) return []
  const columns = [
    column('ahead', say('screen.solid.ahead'), 5),
    column('behind', say('screen.solid.behind'), 5),
    column('share', '%', 1, 'end'),
  ]
  const rows = swaps
    .slice(0, mostSwaps)
    .map(({ aheadId, behindId, share }) => [
      textCell(rowName(workbook, 'initiative', aheadId)),
      textCell(rowName(workbook, 'initiative', behindId)),
      numberCell(share, percentFormat, `initiative/${behindId}/topShare`),
    ])
  const title = titleOfFirst(context, say('screen.solid.swaps'), rows.length, swaps.length)
  return [{ kind: 'table', title, table: table(columns, rows, '') }]
}
