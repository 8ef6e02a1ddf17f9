import type { Say } from '#shared/messages/translate.ts'
import type { Workings } from '#shared/report/workings.ts'
import { categoryAxis, valueAxis } from '../../ooxml/chart-axes.ts'
import { fill, outline } from '../../ooxml/chart-look.ts'
import { onSheet } from '../address.ts'
import { textOf } from '../cell-text.ts'
import { drawn, words } from '../planned-cell.ts'
import { rollUpLayout } from '../roll-up-sheet.ts'
import { widthOf } from '../text-lines.ts'
import type { ChartBlock, ChartRoom, ChartSources } from './chart-block.ts'
import { type ChartCells, figuresOf, seriesHead, textsOf } from './chart-cells.ts'
import { nameAtRim } from './chart-name.ts'
import { palette, plotAt, sheetChart, sheetLook } from './sheet-look.ts'

const [label, now, target] = [1, 2, 3]
const [categories, values] = [101, 102]
/** What the title takes above the names, and the legend below them, in points. */
const [titleHeight, legendHeight] = [34, 28]
const lineOfName = 12
/** Between names and the web: programs leave different amounts. */
const gap = 20
/** For a line of a name beside it, in points: a little less than the plot leaves. */
const roomAtRim = 135
/** What of the chart's height the web has, whatever its names. */
const leastWeb = 0.3
/** A web of fewer has no area: bars are drawn. */
const fewestAxes = 3

/** Capability and target of each domain. METHOD C5. */
export function radarBlock({ assessment }: Workings, { rollUps }: ChartSources, say: Say): ChartBlock | null {
  const { domains } = assessment
  if (domains.length === 0) return null
  const title = say('xlsx.charts.radar')
  return {
    title,
    alt: say('report.currentState.radarAlt'),
    height: 26,
    head: [
      words(say('xlsx.domain'), 'header'),
      words(say('report.now'), 'headerEnd'),
      words(say('report.target'), 'headerEnd'),
    ],
    rows: domains.map((domain, at) => () => {
      const cell = (column: string): string => onSheet(rollUps, `$${column}$${rollUpLayout.firstDomain + at}`)
      const known = (column: string): string => `IF(ISNUMBER(${cell(column)}),${cell(column)},NA())`
      return [
        nameAtRim(cell(rollUpLayout.label), domain.label, roomAtRim),
        drawn(known(rollUpLayout.value), domain.value),
        drawn(known(rollUpLayout.target), domain.target),
      ]
    }),
    draw: (cells, room) =>
      domains.length < fewestAxes
        ? sheetChart({ title, plot: bars(cells), legend: true })
        : sheetChart({ title, plot: web(cells), legend: true, layout: plotAt(webPlot(cells, room)) }),
  }
}

/** As large as the names around it let it be, of which the one above it has all its lines below the title, and those beside it theirs within the chart. */
export function webPlot(
  { rows }: Pick<ChartCells, 'rows'>,
  { width, height }: ChartRoom,
): Parameters<typeof plotAt>[0] {
  const texts = rows.map(([name]) => (name ? textOf(name).split('\n') : ['']))
  const names = lineOfName * Math.max(1, ...texts.map(({ length }) => length)) + gap
  const widest = Math.max(0, ...texts.flat().map((line) => widthOf(line, false)))
  const y = Math.min(0.35, Math.max(0.2, (titleHeight + names) / height))
  const below = Math.min(0.3, Math.max(0.18, (legendHeight + names) / height))
  const share = (part: number): number => Number(part.toFixed(4))
  const room = 1 - y - below
  const own = Math.min(room, Math.max(leastWeb, (width - 2 * (widest + gap)) / height))
  return { x: 0.2, y: share(y + (room - own) / 2), width: 0.6, height: share(own) }
}

function web(cells: ChartCells): string {
  const series = (index: number, column: number, hex: string, dash: string): string =>
    [
      `<c:ser>${seriesHead(index, cells, column)}<c:spPr>${outline(hex, 2.25, sheetLook, dash)}</c:spPr>`,
      `<c:marker><c:symbol val="${index === 0 ? 'circle' : 'diamond'}"/><c:size val="7"/><c:spPr>${fill(hex, sheetLook)}</c:spPr></c:marker>`,
      `<c:cat>${textsOf(cells, label)}</c:cat><c:val>${figuresOf(cells, column, '0.0')}</c:val></c:ser>`,
    ].join('')
  return [
    '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>',
    series(0, now, palette.select, 'solid'),
    series(1, target, palette.accent, 'sysDash'),
    `<c:axId val="${categories}"/><c:axId val="${values}"/></c:radarChart>`,
    categoryAxis({ id: categories, crosses: values, place: 'b' }, sheetLook),
    valueAxis({ id: values, crosses: categories, place: 'l', min: 0, max: 5, step: 1, format: '0' }, sheetLook),
  ].join('')
}

function bars(cells: ChartCells): string {
  const series = (index: number, column: number, hex: string): string =>
    [
      `<c:ser>${seriesHead(index, cells, column)}<c:spPr>${fill(hex, sheetLook)}</c:spPr><c:invertIfNegative val="0"/>`,
      `<c:cat>${textsOf(cells, label)}</c:cat><c:val>${figuresOf(cells, column, '0.0')}</c:val></c:ser>`,
    ].join('')
  return [
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    series(0, now, palette.select),
    series(1, target, palette.accent),
    `<c:gapWidth val="80"/><c:axId val="${categories}"/><c:axId val="${values}"/></c:barChart>`,
    categoryAxis({ id: categories, crosses: values, place: 'b' }, sheetLook),
    valueAxis({ id: values, crosses: categories, place: 'l', min: 0, max: 5, step: 1, format: '0' }, sheetLook),
  ].join('')
}
