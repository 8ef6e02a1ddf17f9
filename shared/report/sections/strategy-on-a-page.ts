import { briefQuarter } from '#shared/methods/readings/quarter-name.ts'
import { choiceLabel } from '../../messages/labels.ts'
import { assess } from '../../methods/readings/assess.ts'
import { moneyOf } from '../../methods/readings/money-of.ts'
import { planRoadmap } from '../../methods/readings/plan-roadmap.ts'
import { progressOf } from '../../methods/readings/progress-of.ts'
import { risksOf } from '../../methods/readings/risks-of.ts'
import type { RowOf } from '../../model/entities.ts'
import { rowsOf, singleton, type Workbook } from '../../model/workbook.ts'
import { amountsOf } from '../amounts.ts'
import { integerFormat, numberCell, shortMoneyFormat, textCell } from '../cells.ts'
import { inDateOrder } from '../in-date-order.ts'
import type { Metric, StrategyOnAPage } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { bandTones } from './risks.ts'
import type { DraftSection } from './section.ts'

const mostGoals = 4
const mostPillars = 4
/** The picture shows as many as it has room for, and counts the others. */
const mostInPillar = 12
const mostRisks = 3

/** METHOD E3: vision, mission, principles, goals, moves, money and risks on one page. */
export function strategyOnAPageSection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const page = strategyOnAPage(context)
  // The goals that every workbook begins with are no strategy yet.
  const empty =
    !page.vision &&
    !page.mission &&
    page.principles.length === 0 &&
    rowsOf(workbook, 'objective').length === 0 &&
    page.pillars.length === 0
  if (empty) return null
  const { organisation, title } = singleton(workbook, 'workbook')
  return {
    // In a list of contents what the page says tells more than whose it is.
    headline: page.subtitle || organisation || title,
    soWhat: say('report.page.soWhat'),
    blocks: [{ kind: 'strategyOnAPage', page }],
  }
}

function strategyOnAPage(context: ReportContext): StrategyOnAPage {
  const { workbook, say } = context
  const { organisation, title } = singleton(workbook, 'workbook')
  const money = moneyOf(workbook)
  return {
    kicker: say('report.page.kicker'),
    title: organisation ? `${organisation} · ${title}` : title,
    subtitle: chosen(context, 'businessVision') || singleton(workbook, 'boardPack').subtitle,
    metrics: metrics(context),
    vision: chosen(context, 'itVision'),
    mission: chosen(context, 'itMission'),
    principles: rowsOf(workbook, 'principle')
      .filter(({ adopted }) => adopted)
      .map((principle) => principle.title),
    goals: goals(context),
    pillars: pillars(context),
    investment: money.lanes
      .filter(({ oneOff }) => oneOff.likely > 0)
      .map(({ laneId, oneOff, share }) => ({
        title: rowName(workbook, 'lane', laneId) || say('report.roadmap.noLane'),
        hue: workbook.tables.lane[laneId ?? '']?.hue ?? 7,
        amount: oneOff.likely,
        share,
      })),
    investmentTotal: money.oneOff.likely,
    risks: risks(context),
    labels: {
      vision: say('report.page.vision'),
      mission: say('report.page.mission'),
      principles: say('report.page.principles'),
      goals: say('report.page.goals'),
      goalsNote: goalsNote(context),
      pillars: withMore(context, say('report.page.pillars'), allPillars(workbook).length - mostPillars),
      investment: say('report.page.investment'),
      total: say('report.page.total'),
      risks: withMore(context, say('report.page.risks'), openRisks(workbook).length - mostRisks),
      more: say('report.page.more'),
      open: say('report.page.open'),
    },
  }
}

function chosen({ workbook }: ReportContext, kind: RowOf<'statement'>['kind']): string {
  return rowsOf(workbook, 'statement').find((row) => row.kind === kind && row.chosen)?.wording ?? ''
}

function metrics({ workbook, say, format }: ReportContext): readonly Metric[] {
  const { overall, overallTarget } = assess(workbook)
  const { oneOff } = moneyOf(workbook)
  const level = { kind: 'level' } as const
  const found: Metric[] = []
  if (oneOff.likely > 0)
    found.push({
      value: numberCell(oneOff.likely, shortMoneyFormat, 'money/total'),
      label: say('report.investment.oneOff'),
    })
  const moves = planRoadmap(workbook).items.length
  if (moves > 0)
    found.push({ value: numberCell(moves, integerFormat), label: say('report.page.initiatives', { count: moves }) })
  if (overall.value !== null && overallTarget !== null) {
    const way = `${format.number(overall.value, level)} → ${format.number(overallTarget, level)}`
    found.push({ value: textCell(way), label: say('report.page.capability') })
  }
  return found
}

/** Objectives stand for goals where there are some: they can be measured. */
function goals(context: ReportContext): StrategyOnAPage['goals'] {
  const { workbook } = context
  const { objectives } = progressOf(workbook)
  const rows = rowsOf(workbook, 'objective').slice(0, mostGoals)
  if (rows.length === 0) {
    const byWeight = rowsOf(workbook, 'goal')
      .filter(({ inScope }) => inScope)
      .toSorted((a, b) => b.weight - a.weight)
    return byWeight
      .slice(0, mostGoals)
      .map(({ title, description }) => ({ title, text: description, progress: null, measure: '', from: '', to: '' }))
  }
  return rows.map((objective) => {
    const first = rowsOf(workbook, 'keyResult').find(({ objectiveId }) => objectiveId === objective.id)
    const [from = '', to = ''] = first ? amountsOf(context, [first.baseline, first.target], first.unit) : []
    return {
      title: objective.title,
      text: objective.description,
      progress: objectives.get(objective.id)?.share ?? null,
      figure: `objective/${objective.id}/progress`,
      measure: first?.title ?? '',
      from,
      to,
    }
  })
}

/** What stands beside the title of the goals: that they have measures, if they do, and how many more there are than shown. */
function goalsNote({ workbook, say }: ReportContext): string {
  const objectives = rowsOf(workbook, 'objective').length
  const all = objectives || rowsOf(workbook, 'goal').filter(({ inScope }) => inScope).length
  return [
    ...(objectives > 0 ? [say('report.page.goalsNote')] : []),
    ...(all > mostGoals ? [say('report.page.countMore', { count: all - mostGoals })] : []),
  ].join(' · ')
}

/** A heading of what ends early, with how many more there are. */
function withMore({ say }: ReportContext, heading: string, more: number): string {
  return more <= 0 ? heading : `${heading} · ${say('report.page.countMore', { count: more })}`
}

type Pillar = {
  readonly title: string
  readonly subtitle: string
  readonly hue: number
  readonly own: readonly RowOf<'initiative'>[]
}

function allPillars(workbook: Workbook): readonly Pillar[] {
  const planned = new Set(planRoadmap(workbook).items.map(({ initiativeId }) => initiativeId))
  const initiatives = rowsOf(workbook, 'initiative').filter(({ id }) => planned.has(id))
  const byLane = lanePillars(workbook, initiatives)
  return byLane.length > 0 ? byLane : categoryPillars(initiatives)
}

function pillars({ workbook, say }: ReportContext): StrategyOnAPage['pillars'] {
  return allPillars(workbook)
    .slice(0, mostPillars)
    .map(({ own, ...pillar }) => ({
      ...pillar,
      initiatives: own
        .toSorted((a, b) => inDateOrder(a.start, b.start))
        .slice(0, mostInPillar)
        .map(({ title, start, waveId }) => ({
          title,
          when:
            start === null
              ? rowName(workbook, 'wave', waveId)
              : briefQuarter(say, start, singleton(workbook, 'workbook').fiscalStartMonth),
        })),
      more: Math.max(0, own.length - mostInPillar),
    }))
}

function lanePillars(workbook: Workbook, initiatives: readonly RowOf<'initiative'>[]): readonly Pillar[] {
  return rowsOf(workbook, 'lane')
    .map(({ id, title, purpose, hue }) => ({
      title,
      subtitle: purpose,
      hue,
      own: initiatives.filter(({ laneId }) => laneId === id),
    }))
    .filter(({ own }) => own.length > 0)
}

/** Without lanes, the groups in which the organisation keeps its initiatives stand for them. */
function categoryPillars(initiatives: readonly RowOf<'initiative'>[]): readonly Pillar[] {
  const groups = Map.groupBy(
    initiatives.filter(({ category }) => category !== ''),
    ({ category }) => category,
  )
  return [...groups].map(([title, own], hue) => ({ title, subtitle: '', hue, own }))
}

function openRisks(workbook: Workbook) {
  return risksOf(workbook).filter(({ open }) => open)
}

function risks({ workbook, say }: ReportContext): StrategyOnAPage['risks'] {
  return openRisks(workbook)
    .slice(0, mostRisks)
    .map(({ riskId, band }) => {
      const row = workbook.tables.risk[riskId]
      const response = row?.mitigation || (row?.response ? choiceLabel(say, 'risk', 'response', row.response) : '')
      return { title: row?.title ?? riskId, response, tone: bandTones[band] }
    })
}
