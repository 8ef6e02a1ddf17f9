import type { Say } from '#shared/messages/translate.ts'
import type { WorkingPractice, Workings } from '#shared/report/workings.ts'
import { categoryAxis, valueAxis } from '../../ooxml/chart-axes.ts'
import { fill } from '../../ooxml/chart-look.ts'
import { columnRange, onSheet } from '../address.ts'
import { assessmentLayout } from '../assessment-sheet.ts'
import { drawn, live, words } from '../planned-cell.ts'
import type { ChartBlock, ChartSources } from './chart-block.ts'
import { type ChartCells, figuresOf, seriesHead, textsOf } from './chart-cells.ts'
import { chartName } from './chart-name.ts'
import { palette, sheetChart, sheetLook } from './sheet-look.ts'

const mostGaps = 15
const [label, now, gap] = [1, 3, 4]
const [categories, values] = [101, 102]

/** The practices that ask for most attention, in their order: now, and what is missing to the target. METHOD C4. */
export function gapsBlock(workings: Workings, { assessment }: ChartSources, say: Say): ChartBlock | null {
  const { practices } = workings.assessment
  if (!practices.some(({ computed }) => computed.order !== null)) return null
  const layout = assessmentLayout(workings)
  const column = (at: number): string => onSheet(assessment, columnRange(at, layout.top, layout.bottom))
  const title = say('xlsx.charts.gaps')
  const byOrder = new Map(practices.map((practice) => [practice.computed.order, practice]))
  const count = Math.min(mostGaps, practices.length)
  return {
    title,
    alt: say('report.gaps.alt'),
    height: Math.max(14, Math.round(count * 1.1) + 7),
    head: [
      words(say('xlsx.practice'), 'header'),
      words(say('xlsx.order'), 'headerMiddle'),
      words(say('report.now'), 'headerEnd'),
      words(say('report.gap'), 'headerEnd'),
      words(say('report.attention'), 'headerEnd'),
    ],
    rows: Array.from({ length: count }, (_, at) => (row: number) => {
      const practice: WorkingPractice | undefined = byOrder.get(at + 1)
      const place = `MATCH($B${row},${column(layout.order)},0)`
      const found = (from: number, otherwise: string): string =>
        `IF(ISNUMBER(${place}),INDEX(${column(from)},${place}),${otherwise})`
      return [
        chartName(found(layout.name, '""'), practice?.name ?? ''),
        { value: at + 1, style: 'place' },
        drawn(found(layout.capability, 'NA()'), practice?.computed.capability ?? null),
        drawn(found(layout.gap, 'NA()'), practice?.computed.gap ?? null),
        live(found(layout.attention, '""'), practice?.computed.attention ?? null),
      ]
    }),
    draw: (cells) => sheetChart({ title, plot: bars(cells, say), legend: true }),
  }
}

function bars(cells: ChartCells, say: Say): string {
  const series = (index: number, column: number, hex: string): string =>
    [
      `<c:ser>${seriesHead(index, cells, column)}<c:spPr>${fill(hex, sheetLook)}</c:spPr><c:invertIfNegative val="0"/>`,
      `<c:cat>${textsOf(cells, label)}</c:cat><c:val>${figuresOf(cells, column, '0.0')}</c:val></c:ser>`,
    ].join('')
  return [
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    series(0, now, palette.lineStrong),
    series(1, gap, palette.select),
    `<c:gapWidth val="50"/><c:overlap val="100"/><c:axId val="${categories}"/><c:axId val="${values}"/></c:barChart>`,
    categoryAxis({ id: categories, crosses: values, place: 'l', reversed: true }, sheetLook),
    valueAxis(
      {
        id: values,
        crosses: categories,
        place: 'b',
        min: 0,
        max: 5,
        step: 1,
        format: '0',
        title: say('xlsx.charts.level'),
        labels: 'high',
      },
      sheetLook,
    ),
  ].join('')
}
