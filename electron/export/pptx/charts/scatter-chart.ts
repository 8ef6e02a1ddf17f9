import type { ScatterData } from '#shared/charts/chart-data.ts'
import { hueOf } from '#shared/charts/palette.ts'
import { writeFigure } from '#shared/charts/write-figure.ts'
import type { ChartRoom } from '../../chart-pieces.ts'
import { valueAxis } from '../../ooxml/chart-axes.ts'
import { fill, shows } from '../../ooxml/chart-look.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { deckChart, deckLook, figures, pointLabel, seriesHead, shortName } from './deck-chart.ts'
import { longestName, placedNames } from './label-places.ts'
import type { NativeChart } from './native-chart.ts'

const [across, up] = [101, 102]
/** Points on two axes; those that matter are filled and named. */
export function scatterChart(
  { points, labels, xRange, yRange }: ScatterData,
  size: ChartRoom,
  set: DeckSetter,
): NativeChart {
  const { palette } = set
  const look = deckLook(set)
  const placed = placedNames(points, [xRange, yRange], size, set)
  const unnamed = placed.filter((name) => name === null).length
  // A chart of PowerPoint's own has no other line of text that goes along where it is moved or copied.
  const acrossTitle =
    unnamed === 0 ? labels.x : `${labels.x} (${labels.unnamed}: ${writeFigure(unnamed, 0, set.locale)})`
  const looks = points.map((point, index) => {
    const hue = hueOf(palette, point.hue)
    const inside = fill(point.marked ? hue : palette.paper, look)
    const marker = `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${inside}<a:ln w="15875">${fill(hue, look)}</a:ln></c:spPr></c:marker>`
    return `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/><c:spPr>${inside}</c:spPr></c:dPt>`
  })
  const names = placed.flatMap((name, index) =>
    name === null ? [] : [pointLabel(index, shortName(name.text, longestName, set), name.side, look)],
  )
  const plot = [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    `<c:ser>${seriesHead(0, 2, labels.y, look)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>`,
    `<c:marker><c:symbol val="circle"/><c:size val="8"/></c:marker>${looks.join('')}`,
    `<c:dLbls>${names.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${shows({ value: false })}</c:dLbls>`,
    `<c:xVal>${figures(
      1,
      points.map(({ x }) => x),
      '0.0',
      look,
    )}</c:xVal>`,
    `<c:yVal>${figures(
      2,
      points.map(({ y }) => y),
      '0.0',
      look,
    )}</c:yVal><c:smooth val="0"/></c:ser>`,
    `<c:axId val="${across}"/><c:axId val="${up}"/></c:scatterChart>`,
    valueAxis(
      {
        id: across,
        crosses: up,
        place: 'b',
        title: acrossTitle,
        min: xRange[0],
        max: xRange[1],
        format: '0',
        between: false,
      },
      look,
    ),
    valueAxis(
      {
        id: up,
        crosses: across,
        place: 'l',
        title: labels.y,
        min: yRange[0],
        max: yRange[1],
        format: '0',
        between: false,
      },
      look,
    ),
  ].join('')
  const rows = points.map(({ label, x, y }) => [label, x, y])
  return { xml: deckChart(plot, false, look), cells: [['', labels.x, labels.y], ...rows] }
}
