import type { RadarData } from '#shared/charts/chart-data.ts'
import { wrapText } from '#shared/charts/fit-text.ts'
import { categoryAxis, valueAxis } from '../../ooxml/chart-axes.ts'
import { fill, outline } from '../../ooxml/chart-look.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { chartTextSize, deckChart, deckLook, figures, seriesHead, texts, wholeName } from './deck-chart.ts'
import type { NativeChart } from './native-chart.ts'

const [categories, values] = [101, 102]
/** A name at the rim: in points, and lines. */
const nameRoom = { width: 105, lines: 2 } as const
const levelFormat = '0.0'
/** As large as the names around it let it be: left to itself, it shrinks. */
const roomForNames =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.22"/><c:y val="0.1"/><c:w val="0.56"/><c:h val="0.66"/></c:manualLayout></c:layout>'

/** Levels now and aimed at, an axis a domain. */
export function radarChart({ axes, max, labels }: RadarData, set: DeckSetter): NativeChart {
  const { palette } = set
  const look = deckLook(set)
  const names = axes.map(({ label }) => nameAtRim(label, set))
  const series = (index: number, name: string, points: readonly (number | null)[], hex: string, dash: string): string =>
    [
      `<c:ser>${seriesHead(index, index + 1, name, look)}`,
      `<c:spPr>${outline(hex, 2.25, look, dash)}</c:spPr>`,
      `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(hex, look)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`,
      `<c:cat>${texts(0, names, look)}</c:cat><c:val>${figures(index + 1, points, levelFormat, look)}</c:val></c:ser>`,
    ].join('')
  const [now, target] = [axes.map((axis) => axis.now), axes.map((axis) => axis.target)]
  const plot = [
    '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>',
    series(0, labels.now, now, palette.select, 'solid'),
    series(1, labels.target, target, palette.accent, 'sysDash'),
    `<c:axId val="${categories}"/><c:axId val="${values}"/></c:radarChart>`,
    categoryAxis({ id: categories, crosses: values, place: 'b' }, look),
    valueAxis({ id: values, crosses: categories, place: 'l', min: 0, max, step: 1, format: '0' }, look),
  ].join('')
  const rows = axes.map((axis, index) => [
    names[index] ?? '',
    axis.now,
    axis.target,
    ...wholeName(axis.label, names[index]?.replaceAll('\n', ' ')),
  ])
  return { xml: deckChart(plot, true, look, roomForNames), cells: [['', labels.now, labels.target], ...rows] }
}

function nameAtRim(label: string, { measure }: DeckSetter): string {
  return wrapText(label, nameRoom.width, nameRoom.lines, { size: chartTextSize, weight: 400 }, measure).join('\n')
}
