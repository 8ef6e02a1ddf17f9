import type { Say } from '#shared/messages/translate.ts'
import type { WorkingPlan } from '#shared/report/workings.ts'
import { categoryAxis, valueAxis } from '../../ooxml/chart-axes.ts'
import { fill, outline } from '../../ooxml/chart-look.ts'
import { cellAddress, onSheet } from '../address.ts'
import { moneyLayout } from '../money-sheet.ts'
import { live, words } from '../planned-cell.ts'
import type { PlannedCell } from '../sheet-plan.ts'
import type { ChartBlock, ChartSources } from './chart-block.ts'
import { type ChartCells, figuresOf, seriesHead, textsOf } from './chart-cells.ts'
import { palette, sheetChart, sheetLook } from './sheet-look.ts'

const [label, oneOff, run, saving, cumulative] = [1, 2, 3, 4, 5]
const [periods, amounts] = [101, 102]

type Stretch = {
  readonly label: string
  readonly oneOff: number
  readonly run: number
  readonly saving: number
  readonly cumulative: number
}

/**
 * Spend in stacked parts by quarter and by year, savings below the line, with the running total. METHOD C11. All on one
 * scale: a second one, which Excel sets anew when figures change, would have its nought at another height.
 */
export function investmentBlocks(plan: WorkingPlan, { money }: ChartSources, say: Say): readonly ChartBlock[] {
  const { years, quarters } = plan
  if (quarters.every(({ cash, cumulative: total }) => cash.likely === 0 && total === 0)) return []
  const layout = moneyLayout(plan)
  return [
    block(say('xlsx.charts.investmentQuarters'), say('xlsx.quarter'), quarters, layout.firstQuarter),
    ...(years.length > 1
      ? [block(say('xlsx.charts.investmentYears'), say('report.investment.year'), years, layout.firstYear)]
      : []),
  ]

  function block(title: string, stretch: string, stretches: readonly Stretch[], top: number): ChartBlock {
    return {
      title,
      alt: say('report.investment.alt'),
      height: 24,
      head: [
        words(stretch, 'header'),
        words(say('report.money.oneOff'), 'headerEnd'),
        words(say('report.investment.runShort'), 'headerEnd'),
        words(say('report.investment.savingShort'), 'headerEnd'),
        words(say('report.investment.cumulative'), 'headerEnd'),
      ],
      rows: stretches.map((each, at) => () => stretchCells(each, top + at)),
      draw: (cells) => sheetChart({ title, plot: columns(cells), legend: true }),
    }
  }

  function stretchCells(stretch: Stretch, row: number): readonly PlannedCell[] {
    const cell = (column: number): string => onSheet(money, cellAddress(column, row))
    return [
      live(cell(layout.label), stretch.label, 'computedText'),
      live(cell(layout.oneOff), stretch.oneOff, 'computedMoney'),
      live(cell(layout.run), stretch.run, 'computedMoney'),
      live(`0-${cell(layout.saving)}`, 0 - stretch.saving, 'computedMoney'),
      live(cell(layout.cumulative), stretch.cumulative, 'computedMoney'),
    ]
  }

  function columns(cells: ChartCells): string {
    const format = plan.unit >= 1_000_000 ? '#,##0.0,,' : plan.unit >= 1_000 ? '#,##0,' : '#,##0'
    const bar = (index: number, column: number, hex: string): string =>
      [
        `<c:ser>${seriesHead(index, cells, column)}<c:spPr>${fill(hex, sheetLook)}</c:spPr><c:invertIfNegative val="0"/>`,
        `<c:cat>${textsOf(cells, label)}</c:cat><c:val>${figuresOf(cells, column, '#,##0')}</c:val></c:ser>`,
      ].join('')
    return [
      '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
      bar(0, oneOff, palette.select),
      bar(1, run, palette.levels[3] ?? palette.faint),
      bar(2, saving, palette.accent),
      `<c:gapWidth val="70"/><c:overlap val="100"/><c:axId val="${periods}"/><c:axId val="${amounts}"/></c:barChart>`,
      '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
      `<c:ser>${seriesHead(3, cells, cumulative)}<c:spPr>${outline(palette.ink, 2, sheetLook)}</c:spPr>`,
      `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill(palette.ink, sheetLook)}</c:spPr></c:marker>`,
      `<c:cat>${textsOf(cells, label)}</c:cat><c:val>${figuresOf(cells, cumulative, '#,##0')}</c:val><c:smooth val="0"/></c:ser>`,
      `<c:marker val="1"/><c:axId val="${periods}"/><c:axId val="${amounts}"/></c:lineChart>`,
      categoryAxis({ id: periods, crosses: amounts, place: 'b', labels: 'low' }, sheetLook),
      valueAxis({ id: amounts, crosses: periods, place: 'l', title: plan.unitLabel, format }, sheetLook),
    ].join('')
  }
}
