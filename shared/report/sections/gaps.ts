import { rangeAround } from '../../charts/axis.ts'
import type { GapsData, ScatterData } from '../../charts/chart-data.ts'
import { assess } from '../../methods/readings/assess.ts'
import type { PracticeReading } from '../../methods/readings/assessment.ts'
import { altOfFirst, namesOnPage, tableBehind } from '../board-cut.ts'
import { column, decimalFormat, integerFormat, levelCell, numberCell, table, textCell } from '../cells.ts'
import type { Block, Table } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import type { DraftSection } from './section.ts'

const shownGaps = 15

/** METHOD E8: gaps by the attention they deserve, and what is deliberately left alone. */
export function gapsSection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const ranked = assess(workbook)
    .practices.filter((practice) => (practice.attention ?? 0) > 0)
    .toSorted((a, b) => (b.attention ?? 0) - (a.attention ?? 0))
  if (ranked.length === 0) return null
  const first = ranked[0] as PracticeReading
  return {
    headline: say('report.gaps.headline', {
      count: ranked.length,
      practice: rowName(workbook, 'practice', first.practiceId),
    }),
    soWhat: say('report.gaps.soWhat'),
    blocks: [
      {
        kind: 'chart',
        chart: gapsData(context, ranked),
        ...altOfFirst(context, say('report.gaps.alt'), Math.min(ranked.length, shownGaps), ranked.length),
        table: tableBehind(context, () => gapsTable(context, ranked)),
      },
      { kind: 'chart', chart: scatterData(context), alt: say('report.gaps.scatterAlt'), table: null },
      ...leaveAlone(context),
    ],
  }
}

function hueOf({ workbook }: ReportContext, domainId: string | null): number {
  return workbook.tables.domain[domainId ?? '']?.hue ?? 0
}

function gapsData(context: ReportContext, ranked: readonly PracticeReading[]): GapsData {
  const { workbook, say } = context
  return {
    kind: 'gaps',
    max: 5,
    rows: ranked.slice(0, shownGaps).map((practice) => ({
      id: practice.practiceId,
      label: rowName(workbook, 'practice', practice.practiceId),
      now: practice.capability ?? 0,
      target: practice.target ?? 0,
      attention: practice.attention ?? 0,
      hue: hueOf(context, practice.domainId),
    })),
    labels: { now: say('report.now'), target: say('report.target'), attention: say('report.attention') },
  }
}

function gapsTable({ workbook, say }: ReportContext, ranked: readonly PracticeReading[]): Table {
  const columns = [
    column('practice', say('entity.practice'), 5),
    column('importance', say('report.importance'), 1, 'end'),
    column('now', say('report.now'), 1, 'middle'),
    column('target', say('report.target'), 1, 'end'),
    column('gap', say('report.gap'), 1, 'end'),
    column('attention', say('report.attention'), 1, 'end'),
    column('reason', say('field.targetReason'), 4),
  ]
  const rows = ranked.map((practice) => [
    textCell(rowName(workbook, 'practice', practice.practiceId)),
    numberCell(practice.importance.value, integerFormat, `practice/${practice.practiceId}/importance`),
    levelCell(practice.capability, `practice/${practice.practiceId}/capability`),
    numberCell(practice.target, integerFormat, `practice/${practice.practiceId}/target`),
    numberCell(practice.gap, decimalFormat(1), `practice/${practice.practiceId}/gap`),
    numberCell(practice.attention, decimalFormat(2), `practice/${practice.practiceId}/attention`),
    textCell(workbook.tables.practice[practice.practiceId]?.targetReason),
  ])
  return table(columns, rows, '')
}

function scatterData(context: ReportContext): ScatterData {
  const { workbook, say, audience } = context
  const points = assess(workbook)
    .practices.filter(({ capability, importance }) => capability !== null && importance.value !== null)
    .map((practice) => ({
      id: practice.practiceId,
      label: rowName(workbook, 'practice', practice.practiceId),
      // What a code stands for is in the appendix, which the board does not have.
      ...(audience === 'board' ? {} : { short: workbook.tables.practice[practice.practiceId]?.code ?? '' }),
      x: practice.capability ?? 0,
      y: practice.importance.value ?? 0,
      hue: hueOf(context, practice.domainId),
      marked: practice.overServed,
    }))
  const [across, up] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return {
    kind: 'scatter',
    points,
    labels: { x: say('report.capability'), y: say('report.importance'), unnamed: say('report.gaps.unnamed') },
    // As far as the practices lie: on the whole of both scales they would stand in a heap, and most without a name.
    xRange: rangeAround(across, { step: 1, scale: [0, 5], least: 3 }),
    yRange: rangeAround(up, { step: 10, scale: [0, 100], least: 30 }),
  }
}

/** So many names of practices have room on a page of the board. */
const namesOnBoardPage = 8

function leaveAlone(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const { practices } = assess(workbook)
  const names = (of: readonly PracticeReading[]): string =>
    namesOnPage(
      context,
      of.map(({ practiceId }) => rowName(workbook, 'practice', practiceId)),
      namesOnBoardPage,
    )
  const overServed = practices.filter((practice) => practice.overServed)
  const there = practices.filter(({ gap, overServed: over }) => gap === 0 && !over)
  const blocks: Block[] = []
  if (there.length > 0)
    blocks.push({ kind: 'callout', title: say('report.gaps.leaveAlone'), text: names(there), tone: 'good' })
  if (overServed.length > 0)
    blocks.push({ kind: 'callout', title: say('report.gaps.overServed'), text: names(overServed), tone: 'neutral' })
  return blocks
}
