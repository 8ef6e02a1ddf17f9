import type { Say } from '#shared/messages/translate.ts'
import { bubbleSteps } from '#shared/report/working-plan.ts'
import type { WorkingInitiative, Workings } from '#shared/report/workings.ts'
import { valueAxis } from '../../ooxml/chart-axes.ts'
import { fill, outline } from '../../ooxml/chart-look.ts'
import { cellAddress, columnRange, onSheet } from '../address.ts'
import { planLayout } from '../plan-sheet.ts'
import { drawn, live, words } from '../planned-cell.ts'
import { rankingLayout } from '../ranking-sheet.ts'
import type { PlannedCell } from '../sheet-plan.ts'
import { bubbleOpacity, bubblePlot, bubbleScale, bubbleSides } from './bubble-labels.ts'
import type { ChartBlock, ChartRoom, ChartSources } from './chart-block.ts'
import { type ChartCells, figureAt, rowSeriesHead } from './chart-cells.ts'
import { labels, palette, plotAt, sheetChart, sheetLook } from './sheet-look.ts'

/** Each bubble is a series, so that it has its name beside it; more than this nobody can tell apart. */
const mostBubbles = 60
const [code, effort, value, size] = [2, 3, 4, 6]
const [across, up] = [101, 102]
/** Initiatives over effort and value, as large as their one-off cost. METHOD C7 and C8. */
export function bubblesBlock(workings: Workings, { ranking, plan }: ChartSources, say: Say): ChartBlock | null {
  const { ranking: own } = workings
  const shown = (own?.initiatives ?? []).filter(({ standing }) => standing !== 'rejected').slice(0, mostBubbles)
  if (own === null || !shown.some(({ computed }) => computed.value !== null && computed.effort !== null)) return null
  const layout = rankingLayout(own)
  const title = say('xlsx.charts.bubbles')
  const split = own.split === null ? [] : [own.split]
  return {
    title,
    note: say('xlsx.charts.bubblesNote'),
    alt: say('report.moves.alt'),
    height: 30,
    isOfRows: true,
    head: [
      words(say('xlsx.initiative'), 'header'),
      words(say('xlsx.code'), 'header'),
      words(say('xlsx.effortScore'), 'headerEnd'),
      words(say('xlsx.valueScore'), 'headerEnd'),
      words(say('report.money.oneOff'), 'headerEnd'),
      words(say('xlsx.charts.size'), 'headerEnd'),
    ],
    rows: [
      ...shown.map((initiative) => (): readonly PlannedCell[] => {
        const row = layout.top + own.initiatives.indexOf(initiative)
        const cell = (column: number): string => onSheet(ranking, cellAddress(column, row))
        const both = `AND(ISNUMBER(${cell(layout.effort)}),ISNUMBER(${cell(layout.value)}))`
        const { computed } = initiative
        const known = computed.effort !== null && computed.value !== null
        return [
          live(cell(layout.title), initiative.title, 'computedText'),
          live(
            `IF(${cell(layout.code)}="",${cell(layout.number)},${cell(layout.code)})`,
            labelOf(initiative),
            'computedText',
          ),
          drawn(`IF(${both},${cell(layout.effort)},NA())`, known ? computed.effort : null),
          drawn(`IF(${both},${cell(layout.value)},NA())`, known ? computed.value : null),
          oneOffCell(initiative),
          sizeCell(initiative),
        ]
      }),
      ...split.map((at) => (): readonly PlannedCell[] => [
        words(say('xlsx.split'), 'text'),
        words('', 'text'),
        live(onSheet(ranking, layout.splitEffort), at.effort),
        live(onSheet(ranking, layout.splitValue), at.value),
        words('', 'text'),
        { value: 0.000_001, style: 'integer' },
      ]),
    ],
    draw: (cells, room) => sheetChart({ title, plot: bubbles(cells, room), legend: false, layout: plotAt(bubblePlot) }),
  }

  /** Where the plan has the likely one-off cost of an initiative; null where it is not in the plan. */
  function costOf({ id }: WorkingInitiative): { readonly cell: string; readonly likely: number | null } | null {
    const at = workings.plan?.items.findIndex((item) => item.id === id) ?? -1
    if (workings.plan === null || at < 0) return null
    const place = planLayout(workings.plan)
    const cell = onSheet(plan, cellAddress(place.oneOff + 1, place.top + at))
    return { cell, likely: workings.plan.items[at]?.oneOff?.likely ?? null }
  }

  function oneOffCell(initiative: WorkingInitiative): PlannedCell {
    const cost = costOf(initiative)
    return cost === null
      ? words('', 'computedText')
      : live(`IF(ISNUMBER(${cost.cell}),${cost.cell},"")`, cost.likely, 'computedMoney')
  }

  /** As large as its cost, and never too small to be seen. */
  function sizeCell(initiative: WorkingInitiative): PlannedCell {
    const { plan: inPlan } = workings
    if (inPlan === null) return { value: 1, style: 'computedInteger' }
    const place = planLayout(inPlan)
    const most = `MAX(${onSheet(plan, columnRange(place.oneOff + 1, place.top, place.bottom))})`
    const cost = costOf(initiative)
    const amount = cost === null ? '0' : `N(${cost.cell})`
    const drawnSize = inPlan.items.find(({ id }) => id === initiative.id)?.area ?? inPlan.leastArea
    return live(`IF(${most}>0,MAX(${amount},${most}/${bubbleSteps}),1)`, drawnSize, 'computedInteger')
  }

  function labelOf(initiative: WorkingInitiative): string | number {
    return initiative.code === '' ? (own?.initiatives.indexOf(initiative) ?? 0) + 1 : initiative.code
  }

  /** Where names stand when the file is opened. */
  function sidesOf(room: ChartRoom): readonly (string | null)[] {
    const areas = new Map(workings.plan?.items.map(({ id, area }) => [id, area]))
    const placed = shown.map((initiative) => ({
      x: initiative.computed.effort ?? 0,
      y: initiative.computed.value ?? 0,
      area: workings.plan === null ? 1 : (areas.get(initiative.id) ?? workings.plan.leastArea),
      label: String(labelOf(initiative)),
    }))
    const axis = (values: readonly number[]) =>
      own?.split === null ? { min: 0, max: Math.max(...values, 1) } : { min: 1, max: 5 }
    return bubbleSides(placed, [axis(placed.map(({ x }) => x)), axis(placed.map(({ y }) => y))], room)
  }

  function bubbles(cells: ChartCells, room: ChartRoom): string {
    const fixed = own?.split === null ? {} : { min: 1, max: 5, step: 1 }
    return [
      '<c:bubbleChart><c:varyColors val="0"/>',
      ...sidesOf(room).map((side, at) => bubble(cells, at, side)),
      ...split.map(() => cross(cells, shown.length)),
      `<c:bubbleScale val="${bubbleScale}"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/><c:axId val="${across}"/><c:axId val="${up}"/></c:bubbleChart>`,
      valueAxis(
        {
          id: across,
          crosses: up,
          place: 'b',
          title: say('report.moves.effort'),
          format: '0.0',
          between: false,
          ...fixed,
        },
        sheetLook,
      ),
      valueAxis(
        {
          id: up,
          crosses: across,
          place: 'l',
          title: say('report.moves.value'),
          format: '0.0',
          between: false,
          ...fixed,
        },
        sheetLook,
      ),
    ].join('')
  }
}

/** @param side where its name stands; null: it has no room for one */
function bubble(cells: ChartCells, at: number, side: string | null): string {
  return [
    `<c:ser>${rowSeriesHead(at, cells, code, at)}<c:spPr>${fill(palette.select, sheetLook, bubbleOpacity)}${outline(palette.ink, 0.75, sheetLook)}</c:spPr>`,
    `<c:invertIfNegative val="0"/>${side === null ? '' : labels(side, { series: true })}${place(cells, at)}</c:ser>`,
  ].join('')
}

/** Lines through the point that splits the field into quadrants, wherever its cells move it. */
function cross(cells: ChartCells, at: number): string {
  const line = (direction: string): string =>
    `<c:errBars><c:errDir val="${direction}"/><c:errBarType val="both"/><c:errValType val="fixedVal"/><c:noEndCap val="1"/><c:val val="10"/><c:spPr>${outline(palette.faint, 1, sheetLook, 'dash')}</c:spPr></c:errBars>`
  return [
    `<c:ser>${rowSeriesHead(at, cells, 1, at)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>`,
    `${line('x')}${line('y')}${place(cells, at)}</c:ser>`,
  ].join('')
}

function place(cells: ChartCells, at: number): string {
  return [
    `<c:xVal>${figureAt(cells, effort, at, '0.0')}</c:xVal><c:yVal>${figureAt(cells, value, at, '0.0')}</c:yVal>`,
    `<c:bubbleSize>${figureAt(cells, size, at, '#,##0')}</c:bubbleSize><c:bubble3D val="0"/>`,
  ].join('')
}
