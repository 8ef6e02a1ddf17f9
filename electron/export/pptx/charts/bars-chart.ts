import type { BarsData } from '#shared/charts/chart-data.ts'
import { categoryAxis, valueAxis } from '../../ooxml/chart-axes.ts'
import { fill, shows, textLook } from '../../ooxml/chart-look.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { deckChart, deckLook, figures, pointLabel, seriesHead, shortName, texts, wholeName } from './deck-chart.ts'
import type { NativeChart } from './native-chart.ts'

const [categories, values] = [101, 102]
/** In points. */
const longestName = 220
const longestNote = 200

/** Lying bars with their figure and a note; the one that stands out is in the accent. */
export function barsChart({ bars, max }: BarsData, set: DeckSetter): NativeChart {
  const { palette, format } = set
  const look = deckLook(set)
  const names = bars.map(({ label }) => shortName(label, longestName, set))
  const marked = bars.flatMap(({ marked: stands }, index) =>
    stands
      ? [
          `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(palette.accent, look)}</c:spPr></c:dPt>`,
        ]
      : [],
  )
  const notes = bars.flatMap(({ note, value }, index) =>
    note === ''
      ? []
      : [
          pointLabel(
            index,
            `${format.number(value, { kind: 'level' })}   ${shortName(note, longestNote, set)}`,
            'outEnd',
            look,
          ),
        ],
  )
  const plot = [
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    `<c:ser>${seriesHead(0, 1, ' ', look)}<c:spPr>${fill(palette.faint, look)}</c:spPr><c:invertIfNegative val="0"/>${marked.join('')}`,
    `<c:dLbls>${notes.join('')}<c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    `${textLook(palette.text, look, true)}<c:dLblPos val="outEnd"/>${shows({ value: true })}</c:dLbls>`,
    `<c:cat>${texts(0, names, look)}</c:cat>`,
    `<c:val>${figures(
      1,
      bars.map(({ value }) => value),
      '0.0',
      look,
    )}</c:val></c:ser>`,
    `<c:gapWidth val="60"/><c:axId val="${categories}"/><c:axId val="${values}"/></c:barChart>`,
    categoryAxis({ id: categories, crosses: values, place: 'l', reversed: true }, look),
    valueAxis(
      {
        id: values,
        crosses: categories,
        place: 't',
        min: 0,
        max,
        format: '0',
        labels: 'none',
        grid: false,
        hidden: true,
      },
      look,
    ),
  ].join('')
  const rows = bars.map(({ label, value, note }, index) => [
    names[index] ?? '',
    value,
    note,
    ...wholeName(label, names[index]),
  ])
  return { xml: deckChart(plot, false, look), cells: [['', '', ''], ...rows] }
}
