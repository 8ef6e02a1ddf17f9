import { briefQuarter } from '#shared/methods/readings/quarter-name.ts'
import { assess } from '../../methods/readings/assess.ts'
import { moneyOf } from '../../methods/readings/money-of.ts'
import { planRoadmap } from '../../methods/readings/plan-roadmap.ts'
import { rank } from '../../methods/readings/rank.ts'
import { risksOf } from '../../methods/readings/risks-of.ts'
import { singleton } from '../../model/workbook.ts'
import { titleOfFirst } from '../board-cut.ts'
import { column, integerFormat, levelCell, numberCell, shortMoneyFormat, table, tagCell, textCell } from '../cells.ts'
import type { Block, Metric } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { bandTones } from './risks.ts'
import type { DraftSection } from './section.ts'

const topMoves = 5
const topRisks = 3

/** METHOD E2: where we are, where we go, five moves, what it costs and brings, the top risks. */
export function summarySection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const { summary } = singleton(workbook, 'boardPack')
  const blocks: readonly Block[] = [
    ...(summary ? [{ kind: 'paragraph', text: summary } as const] : []),
    ...metricBlocks(context),
    ...moveBlocks(context),
    ...riskBlocks(context),
  ]
  if (blocks.length === 0) return null
  return {
    headline: headline(context),
    soWhat: singleton(workbook, 'workbook').purpose || say('report.summary.soWhat'),
    blocks,
  }
}

function headline({ workbook, say, format }: ReportContext): string {
  const { overall, overallTarget } = assess(workbook)
  const { oneOff } = moneyOf(workbook)
  const moves = planRoadmap(workbook).items.length
  if (overall.value === null || overallTarget === null) return say('report.summary.headlinePlain', { moves })
  return say('report.summary.headline', {
    moves,
    now: format.number(overall.value, { kind: 'level' }),
    target: format.number(overallTarget, { kind: 'level' }),
    total: format.number(oneOff.likely, shortMoneyFormat),
  })
}

function metricBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const { overall, overallTarget, systemic } = assess(workbook)
  const money = moneyOf(workbook)
  const items: Metric[] = []
  if (overall.value !== null)
    items.push({ value: levelCell(overall.value, 'overall/capability'), label: say('report.summary.now') })
  if (overall.value !== null && overallTarget !== null)
    items.push({ value: levelCell(overallTarget), label: say('report.summary.target') })
  if (money.oneOff.likely !== 0)
    items.push({
      value: numberCell(money.oneOff.likely, shortMoneyFormat, 'money/total'),
      label: say('report.investment.oneOff'),
    })
  if (money.netPerYear.likely !== 0)
    items.push({
      value: numberCell(money.netPerYear.likely, shortMoneyFormat, 'money/net'),
      label: say('report.investment.net'),
      tone: 'good',
    })
  if (systemic.length > 0)
    items.push({
      value: numberCell(systemic.length, integerFormat),
      label: say('report.summary.systemic', { count: systemic.length }),
      tone: 'attention',
    })
  return items.length === 0 ? [] : [{ kind: 'metrics', items }]
}

function moveBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const ranking = rank(workbook)
  const line = [...ranking.mandated, ...ranking.ranked].slice(0, topMoves)
  if (line.length === 0) return []
  const columns = [
    column('initiative', say('report.summary.moves'), 4),
    column('outcome', say('field.outcome'), 6),
    column('when', say('report.when'), 3),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
  ]
  const rows = line.map((item) => {
    const row = workbook.tables.initiative[item.initiativeId]
    const dates = [row?.start, row?.finish]
      .filter((date) => date != null)
      .map((date) => briefQuarter(say, date, fiscalStartMonth))
    return [
      textCell(row?.title, true),
      textCell(row?.outcome),
      textCell([...new Set(dates)].join(' – ') || rowName(workbook, 'wave', row?.waveId ?? null)),
      numberCell(item.oneOff, shortMoneyFormat),
    ]
  })
  return [
    {
      kind: 'table',
      title: say('report.summary.movesTitle', { count: rows.length }),
      table: table(columns, rows, ''),
    },
  ]
}

function riskBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const open = risksOf(workbook).filter((risk) => risk.open)
  const risks = open.slice(0, topRisks)
  if (risks.length === 0) return []
  const columns = [
    column('risk', say('entity.risk'), 4),
    column('score', say('report.risks.score'), 1),
    column('mitigation', say('field.mitigation'), 7),
  ]
  const rows = risks.map(({ riskId, score, band }) => [
    textCell(workbook.tables.risk[riskId]?.title),
    tagCell(String(score), bandTones[band]),
    textCell(workbook.tables.risk[riskId]?.mitigation),
  ])
  const title = titleOfFirst({ say }, say('report.summary.risks'), risks.length, open.length)
  return [{ kind: 'table', title, table: table(columns, rows, '') }]
}
