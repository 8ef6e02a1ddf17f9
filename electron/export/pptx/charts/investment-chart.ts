import type { InvestmentData } from '#shared/charts/chart-data.ts'
import { type SteppedScale, twoScales } from '#shared/charts/two-scales.ts'
import { categoryAxis, valueAxis } from '../../ooxml/chart-axes.ts'
import { fill, outline } from '../../ooxml/chart-look.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { deckChart, deckLook, figures, seriesHead, texts } from './deck-chart.ts'
import type { NativeChart } from './native-chart.ts'

const [periodsAxis, amounts, hiddenPeriods, totals] = [101, 102, 103, 104]
/** Savings are drawn below the line and written as the amounts they are. */
const amountFormat = '#,##0.0;#,##0.0'
const totalFormat = '#,##0.0;"−"#,##0.0'

/** Of an axis: as many decimals as its steps have. Those that a format leaves open leave their point behind: `5.` */
function axisFormat({ step }: SteppedScale): string {
  const decimals = String(Number(step.toPrecision(6))).split('.')[1]?.length ?? 0
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return `${digits};"−"${digits}`
}

/** Spend of each period in stacked parts, savings below the line; the running total on a scale of its own. */
export function investmentChart({ periods, labels, unitLabel }: InvestmentData, set: DeckSetter): NativeChart {
  const { palette } = set
  const look = deckLook(set)
  const names = periods.map(({ label }) => label)
  const bar = (index: number, name: string, points: readonly number[], hex: string): string =>
    [
      `<c:ser>${seriesHead(index, index + 1, name, look)}<c:spPr>${fill(hex, look)}</c:spPr><c:invertIfNegative val="0"/>`,
      `<c:cat>${texts(0, names, look)}</c:cat><c:val>${figures(index + 1, points, amountFormat, look)}</c:val></c:ser>`,
    ].join('')
  const saved = periods.map(({ saving }) => (saving === 0 ? 0 : -saving))
  const [amountScale, totalScale] = twoScales(
    {
      low: Math.min(0, ...saved),
      high: Math.max(0, ...periods.map(({ oneOff, run }) => Math.max(0, oneOff) + Math.max(0, run))),
    },
    {
      low: Math.min(0, ...periods.map(({ cumulative }) => cumulative)),
      high: Math.max(0, ...periods.map(({ cumulative }) => cumulative)),
    },
  )
  const plot = [
    '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    bar(
      0,
      labels.oneOff,
      periods.map(({ oneOff }) => oneOff),
      palette.select,
    ),
    bar(
      1,
      labels.run,
      periods.map(({ run }) => run),
      palette.levels[3] ?? palette.faint,
    ),
    bar(2, labels.saving, saved, palette.accent),
    `<c:gapWidth val="70"/><c:overlap val="100"/><c:axId val="${periodsAxis}"/><c:axId val="${amounts}"/></c:barChart>`,
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    `<c:ser>${seriesHead(3, 4, labels.cumulative, look)}<c:spPr>${outline(palette.ink, 2, look)}</c:spPr>`,
    `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill(palette.ink, look)}</c:spPr></c:marker>`,
    `<c:cat>${texts(0, names, look)}</c:cat>`,
    `<c:val>${figures(
      4,
      periods.map(({ cumulative }) => cumulative),
      totalFormat,
      look,
    )}</c:val><c:smooth val="0"/></c:ser>`,
    `<c:marker val="1"/><c:axId val="${hiddenPeriods}"/><c:axId val="${totals}"/></c:lineChart>`,
    categoryAxis({ id: periodsAxis, crosses: amounts, place: 'b', labels: 'low' }, look),
    valueAxis(
      {
        id: amounts,
        crosses: periodsAxis,
        place: 'l',
        title: unitLabel,
        format: axisFormat(amountScale),
        ...amountScale,
      },
      look,
    ),
    categoryAxis({ id: hiddenPeriods, crosses: totals, place: 'b', hidden: true }, look),
    valueAxis(
      {
        id: totals,
        crosses: hiddenPeriods,
        place: 'r',
        title: labels.cumulative,
        format: axisFormat(totalScale),
        grid: false,
        opposite: true,
        ...totalScale,
      },
      look,
    ),
  ].join('')
  const rows = periods.map(({ label, oneOff, run, cumulative }, index) => [
    label,
    oneOff,
    run,
    saved[index] ?? 0,
    cumulative,
  ])
  const head = [unitLabel, labels.oneOff, labels.run, labels.saving, labels.cumulative]
  return { xml: deckChart(plot, true, look), cells: [head, ...rows] }
}
