import { rowsOf, singleton } from '../../model/workbook.ts'
import { column, moneyFormat, numberCell, table, tagCell, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import type { ReportContext } from '../report-context.ts'
import type { DraftSection } from './section.ts'

/** METHOD E1: what the board is asked, the ways to decide, and what happens if it does nothing. */
export function askSection(context: ReportContext): DraftSection | null {
  const { workbook, say, format } = context
  const { decisionWanted, decisionDate } = singleton(workbook, 'workbook')
  const { ask, costOfDoingNothing } = singleton(workbook, 'boardPack')
  const wording = ask || decisionWanted
  const blocks = [
    ...(wording ? [{ kind: 'callout', title: say('report.ask.title'), text: wording, tone: 'neutral' } as const] : []),
    ...optionBlocks(context),
    ...(costOfDoingNothing
      ? [{ kind: 'callout', title: say('report.ask.doNothing'), text: costOfDoingNothing, tone: 'attention' } as const]
      : []),
  ]
  if (blocks.length === 0) return null
  return {
    headline: decisionDate
      ? say('report.ask.headlineDated', { date: format.date(decisionDate) })
      : say('report.ask.headline'),
    soWhat: say('report.ask.soWhat'),
    blocks,
  }
}

function optionBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const options = rowsOf(workbook, 'option')
  if (options.length === 0) return []
  const columns = [
    column('title', say('entity.option'), 3),
    column('description', say('report.ask.whatItMeans'), 4),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
    column('runChange', say('report.money.runChange'), 2, 'end'),
    column('consequence', say('report.ask.consequence'), 4),
    column('recommended', '', 3),
  ]
  const rows = options.map((option) => [
    textCell(option.title, true),
    textCell(option.description),
    numberCell(option.oneOff, moneyFormat),
    numberCell(option.runChange, moneyFormat),
    textCell(option.consequence),
    option.recommended ? tagCell(say('report.ask.recommended'), 'good') : textCell(''),
  ])
  return [{ kind: 'table', title: say('entities.option'), table: table(columns, rows, '') }]
}
