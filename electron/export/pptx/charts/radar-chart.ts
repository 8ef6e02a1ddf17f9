import type { RadarData } from '#shared/charts/chart-data.ts'
import { wrapText } from '#shared/charts/fit-text.ts'
import type { ChartRoom } from '../../chart-pieces.ts'
import { categoryAxis, valueAxis } from '../../ooxml/chart-axes.ts'
import { fill, outline } from '../../ooxml/chart-look.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { chartTextSize, deckChart, deckLook, figures, seriesHead, texts, wholeName } from './deck-chart.ts'
import type { NativeChart } from './native-chart.ts'

const [categories, values] = [101, 102]
/** A chart narrower than this has smaller letters, and names of more lines. In points. */
const small = 320
const legendHeight = 24
const levelFormat = '0.0'

/** Levels now and aimed at, an axis a domain. */
export function radarChart({ axes, max, labels }: RadarData, size: ChartRoom, set: DeckSetter): NativeChart {
  const { palette } = set
  const atRim = namesAtRim(size, axes, set)
  const look = { ...deckLook(set), textSize: atRim.size }
  const names = axes.map(({ label }) => nameAtRim(label, atRim, set))
  const series = (index: number, { name, points, hex, dash }: Series): string =>
    [
      `<c:ser>${seriesHead(index, index + 1, name, look)}`,
      `<c:spPr>${outline(hex, 2.25, look, dash)}</c:spPr>`,
      `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(hex, look)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`,
      `<c:cat>${texts(0, names, look)}</c:cat><c:val>${figures(index + 1, points, levelFormat, look)}</c:val></c:ser>`,
    ].join('')
  const all: readonly Series[] = [
    { name: labels.now, points: axes.map((axis) => axis.now), hex: palette.select, dash: 'solid' },
    { name: labels.target, points: axes.map((axis) => axis.target), hex: palette.accent, dash: 'sysDash' },
  ]
  // What no domain has yet is not drawn, and not promised. Programs draw no axes around no series at all.
  const drawn = all.filter(({ points }) => points.some((point) => point !== null))
  const shown = drawn.length === 0 ? all : drawn
  const plot = [
    '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>',
    ...shown.map((each, index) => series(index, each)),
    `<c:axId val="${categories}"/><c:axId val="${values}"/></c:radarChart>`,
    categoryAxis({ id: categories, crosses: values, place: 'b' }, look),
    valueAxis({ id: values, crosses: categories, place: 'l', min: 0, max, step: 1, format: '0' }, look),
  ].join('')
  const rows = axes.map((axis, index) => [
    names[index] ?? '',
    ...shown.map(({ points }) => points[index] ?? null),
    ...wholeName(axis.label, names[index]?.replaceAll('\n', ' ')),
  ])
  return {
    xml: deckChart(plot, drawn.length > 0, look, plotWithin(size, atRim)),
    cells: [['', ...shown.map(({ name }) => name)], ...rows],
  }
}

type Series = {
  readonly name: string
  readonly points: readonly (number | null)[]
  readonly hex: string
  readonly dash: string
}

type AtRim = { readonly size: number; readonly width: number; readonly lines: number }

/** Two lines for a name, or three where one of them needs so many. */
function namesAtRim({ width }: ChartRoom, axes: RadarData['axes'], { measure }: DeckSetter): AtRim {
  if (width < small) return { size: 9, width: width * 0.25, lines: 3 }
  const [room, type] = [105, { size: chartTextSize, weight: 400 } as const]
  const isCut = axes.some(({ label }) => wrapText(label, room, 3, type, measure).length > 2)
  return { size: chartTextSize, width: room, lines: isCut ? 3 : 2 }
}

function nameAtRim(label: string, { size, width, lines }: AtRim, { measure }: DeckSetter): string {
  return wrapText(label, width, lines, { size, weight: 400 }, measure).join('\n')
}

/** What the names around it leave of the chart: left to themselves, some programs shrink the plot, and others squeeze it. */
function plotWithin(size: ChartRoom, names: AtRim): string {
  const x = Math.min(0.3, (names.width + 4) / size.width)
  const y = Math.min(0.25, (names.lines * names.size * 1.2 + 4) / size.height)
  const height = 1 - 2 * y - Math.min(0.15, legendHeight / size.height)
  const value = (name: string, share: number): string => `<c:${name} val="${Number(share.toFixed(4))}"/>`
  const box = [value('x', x), value('y', y), value('w', 1 - 2 * x), value('h', height)].join('')
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${box}</c:manualLayout></c:layout>`
}
