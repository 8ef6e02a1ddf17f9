import type { BarsData } from '../../charts/chart-data.ts'
import { choiceLabel } from '../../messages/labels.ts'
import { assess } from '../../methods/readings/assess.ts'
import { rowsOf } from '../../model/workbook.ts'
import { column, dateCell, integerFormat, levelCell, numberCell, percentFormat, table, textCell } from '../cells.ts'
import { lensName } from '../rating-registers.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import type { DraftSection } from './section.ts'

/** METHOD E7: weaknesses across practices, constraints and enablers, SWOT. */
export function holdingBackSection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const { systemic } = assess(workbook)
  const blocks = [
    ...lensBlocks(context),
    ...findingBlocks(context),
    ...constraintBlocks(context),
    ...swotBlocks(context),
  ]
  if (blocks.length === 0) return null
  const weakest = systemic[0]
  return {
    headline: weakest
      ? say('report.holdingBack.headline', { lens: lensName(context, weakest.lens), count: weakest.practiceIds.length })
      : say('report.holdingBack.headlineNone'),
    soWhat: say(weakest ? 'report.holdingBack.soWhat' : 'report.holdingBack.soWhatNone'),
    blocks,
  }
}

function lensBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const { lenses, systemic } = assess(workbook)
  if (lenses.every(({ index }) => index.preliminary === null)) return []
  const weak = new Set(systemic.map(({ lens }) => lens))
  const chart: BarsData = {
    kind: 'bars',
    max: 5,
    bars: lenses.map(({ lens, index, low, rated }) => ({
      label: lensName(context, lens),
      value: index.preliminary ?? 0,
      note: say('report.holdingBack.lowNote', { low, rated }),
      marked: weak.has(lens),
    })),
  }
  const columns = [
    column('lens', say('report.lens'), 3),
    column('index', say('report.holdingBack.index'), 1, 'middle'),
    column('low', say('report.holdingBack.low'), 1, 'end'),
    column('share', say('report.holdingBack.share'), 1, 'end'),
  ]
  const rows = lenses.map(({ lens, index, low, lowShare }) => [
    textCell(lensName(context, lens)),
    levelCell(index.value, `lens/${lens}/index`),
    numberCell(low, integerFormat),
    numberCell(lowShare, percentFormat),
  ])
  return [{ kind: 'chart', chart, alt: say('report.holdingBack.lensAlt'), table: table(columns, rows, '') }]
}

function findingBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  return assess(workbook).systemic.map((finding) => ({
    kind: 'callout',
    title: say('report.holdingBack.finding', {
      lens: lensName(context, finding.lens),
      count: finding.practiceIds.length,
    }),
    text: say('report.holdingBack.findingText', {
      practices: firstNames(context, finding.practiceIds),
      suffering: finding.suffering.length,
      neighbours: firstNames(
        context,
        finding.suffering.map(({ practiceId }) => practiceId),
      ),
    }),
    tone: 'attention',
  }))
}

/** As many names as a reader takes in, and how many more there are; the appendix has all of them. */
function firstNames({ workbook, say }: ReportContext, ids: readonly string[]): string {
  const shown = 8
  const names = ids.slice(0, shown).map((id) => rowName(workbook, 'practice', id))
  const more = ids.length - names.length
  return more > 0 ? say('report.andMore', { names: names.join(', '), more }) : names.join(', ')
}

function constraintBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const kinds = ['constraint', 'enabler'] as const
  return kinds.flatMap((kind): readonly Block[] => {
    const found = rowsOf(workbook, 'constraint')
      .filter((row) => row.kind === kind)
      .toSorted((a, b) => b.strength - a.strength)
    if (found.length === 0) return []
    const columns = [
      column('statement', choiceLabel(say, 'constraint', 'kind', kind), 6),
      column('category', say('field.category'), 2),
      column('strength', say('field.strength'), 1, 'end'),
      column('response', say('report.response'), 2),
      column('note', say('field.responseNote'), 4),
      column('owner', say('field.owner'), 2),
      column('review', say('field.reviewDate'), 2),
    ]
    const rows = found.map((row) => [
      textCell(row.statement),
      textCell(choiceLabel(say, 'constraint', 'category', row.category)),
      numberCell(row.strength, integerFormat),
      textCell(row.response === null ? '' : choiceLabel(say, 'constraint', 'response', row.response)),
      textCell(row.responseNote),
      textCell(row.owner),
      dateCell(row.reviewDate),
    ])
    return [{ kind: 'table', title: say(`report.holdingBack.${kind}s`), table: table(columns, rows, '') }]
  })
}

function swotBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const items = rowsOf(workbook, 'swotItem').filter(({ status }) => status !== 'dropped')
  if (items.length === 0) return []
  const kinds = ['strength', 'weakness', 'opportunity', 'threat'] as const
  const columns = kinds.map((kind) => column(kind, say(`report.swot.${kind}`), 1))
  const byKind = kinds.map((kind) => items.filter((item) => item.kind === kind))
  const longest = Math.max(...byKind.map((of) => of.length))
  const rows = Array.from({ length: longest }, (_, at) => byKind.map((of) => textCell(of[at]?.statement)))
  return [{ kind: 'table', title: say('report.swot.title'), table: table(columns, rows, '') }]
}
