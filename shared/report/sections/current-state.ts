import type { HeatMapData, RadarData } from '../../charts/chart-data.ts'
import { importanceMark } from '../../methods/importance.ts'
import { assess } from '../../methods/readings/assess.ts'
import type { PracticeReading } from '../../methods/readings/assessment.ts'
import { rowsOf } from '../../model/workbook.ts'
import { behind, firstOnPage, namesOnPage, tableBehind } from '../board-cut.ts'
import {
  column,
  decimalFormat,
  integerFormat,
  known,
  levelCell,
  numberCell,
  percentFormat,
  table,
  textCell,
} from '../cells.ts'
import { lensName } from '../rating-registers.ts'
import type { Metric, Table } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { agreementBlocks, shiftBlocks } from './agreement-blocks.ts'
import type { DraftSection } from './section.ts'

/** METHOD E6: capability against target, practice by practice and lens by lens, with how much of it is rated. */
export function currentStateSection(context: ReportContext): DraftSection | null {
  const { workbook, say, format } = context
  const assessment = assess(workbook)
  if (assessment.practices.every(({ capability }) => capability === null)) return null
  const { overall, overallTarget } = assessment
  const headline =
    overall.value === null || overallTarget === null
      ? say('report.currentState.headlinePartial', { coverage: format.number(overall.coverage, percentFormat) })
      : say('report.currentState.headline', {
          now: format.number(overall.value, { kind: 'level' }),
          target: format.number(overallTarget, { kind: 'level' }),
        })
  const radar = radarData(context)
  const isRated = radar.axes.some(({ now }) => now !== null)
  return {
    headline,
    soWhat: soWhat(context),
    blocks: [
      // The heat map prints every figure itself; the levels with their reasons are in the appendix.
      { kind: 'chart', chart: heatMapData(context), ...heatMapAlt(context), table: null },
      { kind: 'metrics', items: metrics(context) },
      {
        kind: 'chart',
        chart: radar,
        alt: say(isRated ? 'report.currentState.radarAlt' : 'report.currentState.radarUnrated'),
        table: tableBehind(context, () => domainTable(context)),
      },
      ...toSettle(context),
      ...behind(context, () => [...agreementBlocks(context), ...shiftBlocks(context)]),
    ],
  }
}

/** Practices grouped by domain, in their order. */
function grouped({
  workbook,
}: ReportContext): readonly { readonly domainId: string | null; readonly practices: readonly PracticeReading[] }[] {
  const { domains, byPractice } = assess(workbook)
  return domains.map(({ domainId, practiceIds }) => ({
    domainId,
    practices: practiceIds.map((id) => byPractice.get(id)).filter((practice) => practice !== undefined),
  }))
}

function domainName(context: ReportContext, domainId: string | null): string {
  return rowName(context.workbook, 'domain', domainId) || context.say('report.noDomain')
}

/** So many rows of the heat map have room on a page of the board. */
const practicesOnPage = 24

/** The practices in scope, the most important first. */
function byImportance({ workbook }: ReportContext): readonly string[] {
  return assess(workbook)
    .practices.toSorted((a, b) => (b.importance.value ?? 0) - (a.importance.value ?? 0))
    .map(({ practiceId }) => practiceId)
}

/** What the heat map shows, and under it, for the board, that it is not all. */
function heatMapAlt(context: ReportContext): { readonly alt: string; readonly leftOut?: string } {
  const { say, workbook } = context
  const all = assess(workbook).practices.length
  const shown = firstOnPage(context, byImportance(context), practicesOnPage).length
  if (shown === all) return { alt: say('report.currentState.heatMapAlt') }
  return {
    alt: say('report.currentState.heatMapCut', { shown, all }),
    leftOut: say('report.currentState.heatMapLeftOut', { shown, all }),
  }
}

function heatMapData(context: ReportContext): HeatMapData {
  const { workbook, say } = context
  const shown = new Set(firstOnPage(context, byImportance(context), practicesOnPage))
  return {
    kind: 'heatMap',
    lenses: assess(workbook).lenses.map(({ lens }) => lensName(context, lens)),
    groups: grouped(context).flatMap(({ domainId, practices }) => {
      const own = practices.filter(({ practiceId }) => shown.has(practiceId))
      if (own.length === 0) return []
      return [
        {
          label: domainName(context, domainId),
          hue: workbook.tables.domain[domainId ?? '']?.hue ?? 0,
          rows: own.map((practice) => ({
            id: practice.practiceId,
            label: rowName(workbook, 'practice', practice.practiceId),
            importance: practice.importance.rescaled === null ? null : importanceMark(practice.importance.rescaled),
            levels: practice.cells.map((cell) => (cell.notApplicable ? 'na' : cell.level)),
            now: practice.capability,
            target: practice.target,
            gap: practice.gap,
          })),
        },
      ]
    }),
    labels: {
      practice: say('entity.practice'),
      importance: say('report.importance'),
      now: say('report.now'),
      target: say('report.target'),
      gap: say('report.gap'),
      way: say('report.currentState.way'),
      notApplicable: say('report.notApplicable'),
    },
  }
}

function radarData(context: ReportContext): RadarData {
  const { say, workbook } = context
  return {
    kind: 'radar',
    axes: assess(workbook).domains.map(({ domainId, capability, target }) => ({
      label: domainName(context, domainId),
      now: capability.value,
      target,
    })),
    max: 5,
    labels: { now: say('report.now'), target: say('report.target') },
  }
}

function domainTable(context: ReportContext): Table {
  const { say, workbook } = context
  const columns = [
    column('domain', say('entity.domain'), 4),
    column('now', say('report.now'), 1, 'middle'),
    column('target', say('report.target'), 1, 'end'),
    column('coverage', say('report.coverage'), 1, 'end'),
  ]
  const rows = assess(workbook).domains.map(({ domainId, capability, target }) => [
    textCell(domainName(context, domainId)),
    levelCell(capability.value, domainId === null ? undefined : `domain/${domainId}/capability`),
    numberCell(target, decimalFormat(1)),
    numberCell(capability.coverage, percentFormat),
  ])
  return table(columns, rows, '')
}

function metrics({ workbook, say }: ReportContext): readonly Metric[] {
  const { overall, practices } = assess(workbook)
  const wide = practices.filter(({ gap }) => gap !== null && gap >= 2).length
  const there = practices.filter(({ gap }) => gap !== null && gap <= 0.5).length
  return known([
    { value: levelCell(overall.value, 'overall/capability'), label: say('report.currentState.metricNow') },
    {
      value: numberCell(wide, integerFormat),
      label: say('report.currentState.metricWide', { count: wide }),
      tone: 'danger',
    },
    {
      value: numberCell(there, integerFormat),
      label: say('report.currentState.metricThere', { count: there }),
      tone: 'good',
    },
    {
      value: numberCell(overall.coverage, percentFormat, 'coverage'),
      label: say('report.currentState.metricCoverage'),
    },
  ])
}

function soWhat({ workbook, say }: ReportContext): string {
  const participants = rowsOf(workbook, 'participant').filter(({ rates }) => rates).length
  const { practices } = assess(workbook)
  return say('report.currentState.soWhat', { practices: practices.length, participants })
}

function toSettle(context: ReportContext): DraftSection['blocks'] {
  const { workbook, say } = context
  const open = assess(workbook).practices.filter((practice) => practice.toSettle > 0)
  if (open.length === 0) return []
  const names = open.map(({ practiceId }) => rowName(workbook, 'practice', practiceId))
  return [
    {
      kind: 'callout',
      title: say('report.currentState.toSettle', { count: open.length }),
      text: namesOnPage(context, names, namesOnBoardPage),
      tone: 'attention',
    },
  ]
}

const namesOnBoardPage = 6
