import { fiscalYearName } from '#shared/methods/readings/quarter-name.ts'
import type { RoadmapData } from '../../charts/chart-data.ts'
import { weightiestBars } from '../../charts/fitting-roadmap.ts'
import { choiceLabel } from '../../messages/labels.ts'
import { addDays, type Quarter, quartersFrom } from '../../methods/calendar.ts'
import { freezeStretches } from '../../methods/readings/freeze-stretches.ts'
import { planRoadmap } from '../../methods/readings/plan-roadmap.ts'
import type { RoadmapItem } from '../../methods/readings/roadmap-reading.ts'
import { conflictCount } from '../../methods/readings/scenario-comparison.ts'
import { type StartBound, startBounds } from '../../methods/readings/start-bounds.ts'
import type { RowOf } from '../../model/entities.ts'
import { rowsBy } from '../../model/rows-by.ts'
import { rowsOf, singleton } from '../../model/workbook.ts'
import { altOnPage, behind, firstOnPage, moreElsewhere, tableBehind } from '../board-cut.ts'
import { column, dateCell, integerFormat, numberCell, table, tagCell, textCell } from '../cells.ts'
import { inDateOrder } from '../in-date-order.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { proposalBlocks } from './proposal-blocks.ts'
import { conflictBlocks } from './roadmap-conflicts.ts'
import { freezeBlocks, milestoneBlocks, waveBlocks } from './roadmap-lists.ts'
import type { DraftSection } from './section.ts'
import { slipBlocks } from './slip-blocks.ts'
import { timingBlocks } from './timing-blocks.ts'

type DatedItem = RoadmapItem & { readonly start: string; readonly finish: string }

/** METHOD E10: the plan in time, wave by wave, with its critical path, milestones and what does not fit. */
export function roadmapSection(context: ReportContext): DraftSection | null {
  const { workbook, say, format } = context
  const roadmap = planRoadmap(workbook)
  const milestones = rowsOf(workbook, 'milestone')
  const dated = datedItems(roadmap.items)
  if (dated.length === 0 && milestones.length === 0 && roadmap.items.length === 0) return null
  return {
    headline:
      roadmap.finish === null
        ? say('report.roadmap.headlineUndated', { count: roadmap.items.length })
        : say('report.roadmap.headline', { count: dated.length, finish: format.date(roadmap.finish) }),
    soWhat:
      roadmap.finish === null
        ? say('report.roadmap.soWhatUndated')
        : say('report.roadmap.soWhat', {
            critical: roadmap.criticalPath.length,
            conflicts: conflictCount(roadmap),
          }),
    blocks: [
      ...(dated.length === 0
        ? []
        : [
            {
              kind: 'chart',
              ...planOnPage(context, dated),
              table: tableBehind(context, () => planTable(context)),
            } as const,
          ]),
      ...(dated.length === 0 && roadmap.items.length > 0 ? undatedBlocks(context) : []),
      ...conflictBlocks(context),
      ...behind(context, () => [
        ...timingBlocks(context),
        ...slipBlocks(context),
        ...proposalBlocks(context),
        ...waveBlocks(context),
        ...milestoneBlocks(context),
        ...freezeBlocks(context),
      ]),
    ],
  }
}

/** So many moves without dates have room on a page of the board, whatever their names and owners. */
const undatedOnBoardPage = 12

function undatedBlocks(context: ReportContext): readonly Block[] {
  const all = planTable(context)
  const rows = firstOnPage(context, all.rows, undatedOnBoardPage)
  return [
    { kind: 'table', title: context.say('entities.initiative'), table: { ...all, rows } },
    ...moreElsewhere(context, all.rows.length - rows.length),
  ]
}

/** So many bars have room on a page of the board. */
const barsOnBoardPage = 24

function planOnPage(
  context: ReportContext,
  dated: readonly DatedItem[],
): { readonly chart: RoadmapData; readonly alt: string } {
  const all = roadmapData(context, dated)
  const chart = context.audience === 'board' ? weightiestBars(all, barsOnBoardPage) : all
  const shown = chart.lanes.reduce((sum, { bars }) => sum + bars.length, 0)
  return { chart, ...altOnPage(context, context.say('report.roadmap.alt'), shown, dated.length) }
}

function datedItems(items: readonly RoadmapItem[]): readonly DatedItem[] {
  return items.filter(
    (item): item is DatedItem => item.start !== null && item.finish !== null && item.start <= item.finish,
  )
}

function roadmapData(context: ReportContext, dated: readonly DatedItem[]): RoadmapData {
  const { workbook, say, format, at } = context
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const bounds = dated.flatMap(({ initiativeId }) => boundsOf(context, initiativeId).map(({ date }) => date))
  const quarters = shownQuarters(dated, bounds, fiscalStartMonth)
  const start = quarters[0]?.start ?? at
  const finish = quarters.at(-1)?.finish ?? at
  const shown = new Set(dated.map(({ initiativeId }) => initiativeId))
  const conflicts = new Set(
    planRoadmap(workbook).dateConflicts.map(({ initiativeId, dependsOnId }) => `${dependsOnId} ${initiativeId}`),
  )
  const critical = new Set(planRoadmap(workbook).criticalPath)
  return {
    kind: 'roadmap',
    start,
    finish,
    quarters: quarters.map((quarter) => ({
      start: quarter.start,
      label: say('report.quarter', { number: quarter.number }),
      year: fiscalYearName(say, quarter.fiscalYear, fiscalStartMonth),
    })),
    today: at >= start && at <= finish ? at : null,
    lanes: lanesOf(context, dated),
    freezes: freezeStretches(workbook)
      .filter((freeze) => freeze.finish >= start && freeze.start <= finish)
      .map((freeze) => ({ label: freeze.title, start: freeze.start, finish: addDays(freeze.finish, 1) })),
    links: rowsOf(workbook, 'initiativeDependency')
      .filter(({ initiativeId, dependsOnId }) => shown.has(initiativeId) && shown.has(dependsOnId))
      .map(({ initiativeId, dependsOnId }) => ({
        from: dependsOnId,
        to: initiativeId,
        critical: critical.has(initiativeId) && critical.has(dependsOnId),
        conflict: conflicts.has(`${dependsOnId} ${initiativeId}`),
      })),
    labels: {
      planned: say('report.roadmap.planned'),
      done: say('report.roadmap.done'),
      critical: say('report.roadmap.critical'),
      milestone: say('entity.milestone'),
      dependsOn: say('report.roadmap.dependsOn'),
      today: format.date(at),
      confidenceLow: say('report.roadmap.confidenceLow'),
      earliest: say('field.earliest'),
      fixed: say('field.fixedStart'),
      freeze: say('report.roadmap.freeze'),
    },
  }
}

/** The quarters that hold everything that is dated, and the days that bound it. */
function shownQuarters(
  dated: readonly DatedItem[],
  bounds: readonly string[],
  fiscalStartMonth: number,
): readonly Quarter[] {
  const days = [...dated.flatMap(({ start, finish }) => [start, finish]), ...bounds].sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const mostQuarters = 80
  const quarters = quartersFrom(first, mostQuarters, fiscalStartMonth)
  const end = quarters.findIndex(({ finish }) => finish >= last)
  return end < 0 ? quarters : quarters.slice(0, end + 1)
}

function lanesOf(context: ReportContext, dated: readonly DatedItem[]): RoadmapData['lanes'] {
  const { workbook, say } = context
  const lanes: readonly (RowOf<'lane'> | null)[] = [...rowsOf(workbook, 'lane'), null]
  return lanes.flatMap((lane) => {
    const own = dated.filter(
      ({ initiativeId }) => (workbook.tables.initiative[initiativeId]?.laneId ?? null) === (lane?.id ?? null),
    )
    if (own.length === 0) return []
    const bars = own.toSorted((a, b) => inDateOrder(a.start, b.start)).map((item) => barOf(context, item))
    return [{ label: lane?.title ?? say('report.roadmap.noLane'), hue: lane?.hue ?? 7, bars }]
  })
}

function boundsInWords(context: ReportContext, initiativeId: string): string {
  const { say, format } = context
  return boundsOf(context, initiativeId)
    .map(({ kind, date }) =>
      say(kind === 'fixed' ? 'screen.timing.fixed' : 'screen.timing.notBefore', { date: format.date(date) }),
    )
    .join('; ')
}

function boundsOf({ workbook }: ReportContext, initiativeId: string): readonly StartBound[] {
  const row = workbook.tables.initiative[initiativeId]
  return row === undefined ? [] : startBounds(row)
}

function barOf(context: ReportContext, item: DatedItem): RoadmapData['lanes'][number]['bars'][number] {
  const { workbook } = context
  const row = workbook.tables.initiative[item.initiativeId]
  return {
    id: item.initiativeId,
    number: row?.code ?? '',
    label: row?.title ?? item.initiativeId,
    start: item.start,
    finish: addDays(item.finish, 1),
    progress: row?.progress ?? 0,
    critical: item.critical,
    confidence: row?.confidence ?? 'medium',
    bounds: boundsOf(context, item.initiativeId),
    milestones: (rowsBy(workbook, 'milestone', 'initiativeId').get(item.initiativeId) ?? []).flatMap(
      ({ due, title }) =>
        due !== null && due >= item.start && due <= item.finish ? [{ date: due, label: title }] : [],
    ),
  }
}

function planTable(context: ReportContext): Extract<Block, { kind: 'table' }>['table'] {
  const { workbook, say } = context
  const columns = [
    column('initiative', say('entity.initiative'), 5),
    column('wave', say('entity.wave'), 2),
    column('start', say('field.start'), 2),
    column('finish', say('field.finish'), 2),
    column('bounds', say('report.roadmap.bounds'), 2),
    column('float', say('report.roadmap.float'), 1, 'end'),
    column('dependsOn', say('report.roadmap.dependsOn'), 4),
    column('owner', say('field.owner'), 2),
    column('status', say('report.status'), 2),
  ]
  const { byInitiative } = planRoadmap(workbook)
  const inOrder = rowsOf(workbook, 'initiative').flatMap(({ id }) => byInitiative.get(id) ?? [])
  const rows = inOrder.map((item) => {
    const row = workbook.tables.initiative[item.initiativeId]
    const needs = rowsBy(workbook, 'initiativeDependency', 'initiativeId').get(item.initiativeId) ?? []
    return [
      textCell([row?.code, row?.title].filter(Boolean).join(' '), item.critical),
      textCell(rowName(workbook, 'wave', row?.waveId ?? null)),
      dateCell(item.start),
      dateCell(item.finish),
      textCell(boundsInWords(context, item.initiativeId)),
      numberCell(item.floatDays, integerFormat, `initiative/${item.initiativeId}/float`),
      textCell(needs.map(({ dependsOnId }) => rowName(workbook, 'initiative', dependsOnId)).join('; ')),
      textCell(row?.owner),
      item.critical
        ? tagCell(say('report.roadmap.critical'), 'attention')
        : textCell(row ? choiceLabel(say, 'initiative', 'status', row.status) : ''),
    ]
  })
  return table(columns, rows, '')
}
