import type { Say } from '#shared/messages/translate.ts'
import type { WorkingPlan, WorkingPlanItem } from '#shared/report/workings.ts'
import { categoryAxis, valueAxis } from '../../ooxml/chart-axes.ts'
import { fill } from '../../ooxml/chart-look.ts'
import { cellAddress, onSheet } from '../address.ts'
import { excelSerial } from '../excel-text.ts'
import { planLayout } from '../plan-sheet.ts'
import { drawn, live, words } from '../planned-cell.ts'
import type { PlannedCell } from '../sheet-plan.ts'
import type { ChartBlock, ChartSources } from './chart-block.ts'
import { type ChartCells, figuresOf, seriesHead, textsOf } from './chart-cells.ts'
import { chartName } from './chart-name.ts'
import { palette, sheetChart, sheetLook } from './sheet-look.ts'

/** More rows are not read on one page. */
const mostRows = 30
const [label, start, done, left] = [1, 2, 3, 4]
const [categories, days] = [101, 102]
/** No shorter than any quarter, so that the names of months on the axis stay right for ten years. */
const quarterDays = 92
/** Months of a long plan would run into one another. */
const mostTicks = 20

/** Bars from start to finish, the part that is done darker: stacked on a part that is not drawn. METHOD C10. */
export function roadmapBlocks(plan: WorkingPlan, { plan: planName }: ChartSources, say: Say): readonly ChartBlock[] {
  const timed = plan.items.map((item, at) => ({ item, at })).filter(({ item }) => item.from !== null)
  if (timed.length === 0) return []
  const layout = planLayout(plan)
  const axis = axisOf(plan)
  const pages = Math.ceil(timed.length / mostRows)
  return Array.from({ length: pages }, (_, page): ChartBlock => {
    const own = timed.slice(page * mostRows, (page + 1) * mostRows)
    const title =
      pages === 1 ? say('xlsx.charts.roadmap') : say('xlsx.charts.roadmapPart', { part: page + 1, parts: pages })
    return {
      title,
      alt: say('report.roadmap.alt'),
      height: Math.max(14, Math.round(own.length * 1.1) + 8),
      head: [
        words(say('xlsx.initiative'), 'header'),
        words(say('field.start'), 'headerEnd'),
        words(say('report.roadmap.done'), 'headerEnd'),
        words(say('report.roadmap.planned'), 'headerEnd'),
      ],
      rows: own.map(
        ({ item, at }) =>
          () =>
            itemCells(item, layout.top + at),
      ),
      draw: (cells) => sheetChart({ title, plot: bars(cells, axis), legend: false }),
    }
  })

  function itemCells(item: WorkingPlanItem, row: number): readonly PlannedCell[] {
    const cell = (column: number): string => onSheet(planName, cellAddress(column, row))
    const [from, to, progress] = [cell(layout.from), cell(layout.to), `N(${cell(layout.progress)})`]
    return [
      chartName(
        `TRIM(${cell(layout.code)}&" "&${cell(layout.title)})`,
        `${item.code} ${item.title}`.trim().replace(/ +/g, ' '),
      ),
      drawn(`IF(${from}>0,${from},NA())`, item.from === null ? null : excelSerial(item.from), 'computedDate'),
      live(`(${to}-${from}+1)*${progress}`, item.days.done, 'computedInteger'),
      live(`(${to}-${from}+1)*(1-${progress})`, item.days.left, 'computedInteger'),
    ]
  }
}

type TimeAxis = { readonly min: number; readonly step: number }

/** From the first day of the plan's first quarter, or the earliest that anything begins; its end follows the bars. */
function axisOf({ items, quarters }: WorkingPlan): TimeAxis {
  const starts = items.flatMap(({ from }) => (from === null ? [] : [excelSerial(from)]))
  const ends = items.flatMap(({ to }) => (to === null ? [] : [excelSerial(to)]))
  const [first] = quarters
  const earliest = Math.min(...starts)
  const min = first === undefined ? earliest : Math.min(earliest, excelSerial(first.first))
  const quartersShown = (Math.max(...ends) - min) / quarterDays
  return { min, step: quarterDays * Math.max(1, Math.ceil(quartersShown / mostTicks)) }
}

function bars(cells: ChartCells, { min, step }: TimeAxis): string {
  const series = (index: number, column: number, look: string, format: string): string =>
    [
      `<c:ser>${seriesHead(index, cells, column)}<c:spPr>${look}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>`,
      `<c:cat>${textsOf(cells, label)}</c:cat><c:val>${figuresOf(cells, column, format)}</c:val></c:ser>`,
    ].join('')
  return [
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    series(0, start, '<a:noFill/>', 'yyyy-mm-dd'),
    series(1, done, fill(palette.ink, sheetLook), '0'),
    series(2, left, fill(palette.levels[3] ?? palette.select, sheetLook), '0'),
    `<c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="${categories}"/><c:axId val="${days}"/></c:barChart>`,
    categoryAxis({ id: categories, crosses: days, place: 'l', reversed: true, labels: 'low' }, sheetLook),
    valueAxis({ id: days, crosses: categories, place: 't', min, step, format: 'mmm yyyy' }, sheetLook),
  ].join('')
}
