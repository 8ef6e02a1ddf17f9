import type { Content } from 'pdfmake/interfaces'
import type { Band } from '../arrange-blocks.ts'
import type { ChartBlock } from '../block-kinds.ts'
import { asidesAcross, asidesAcrossHeight, asidesStacked, gutter } from './asides.ts'
import type { BandPlace } from './band-place.ts'
import { chartNodes, isOnePicture } from './chart-node.ts'
import { chartTable } from './chart-table.ts'
import { panelBand } from './panel-band.ts'
import { proseNode } from './prose.ts'
import { proseLayout } from './section-scale.ts'
import { tableNode } from './table.ts'
import type { Typesetter } from './typesetter.ts'

type BandOf<K extends Band['kind']> = Extract<Band, { kind: K }>

export function bandNodes(band: Exclude<Band, { kind: 'page' }>, place: BandPlace, set: Typesetter): Content[] {
  switch (band.kind) {
    case 'prose':
      return proseBand(band, place, set)
    case 'panel':
      return panelBand(band, place, set)
    case 'pair':
      return pairBand(band, place, set)
    case 'chart':
      return chartBand(band, place, set)
    case 'table':
      return [tableNode(band.table.title, band.table.table, set.page.inner, place.within, `${place.key}.t`, set)]
  }
}

/** Text at the left, figures and advice at the right or, where there are few words, below; without text they take the whole width. */
function proseBand(band: BandOf<'prose'>, { within, key }: BandPlace, set: Typesetter): Content[] {
  const { main, aside } = band
  if (main.length === 0) return asidesAcross(aside, within, set)
  const { width, isBelow } = proseLayout(band, set)
  const left = main.map((block, index) => proseNode(block, width, within, `${key}.p${index}`, set))
  if (isBelow) return [{ columns: [{ width, stack: left }] }, ...asidesAcross(aside, within, set)]
  const side = set.page.inner - width - gutter
  return [
    {
      columns: [
        { width, stack: left },
        { width: side, stack: asidesStacked(aside, side, within, set) },
      ],
      columnGap: gutter,
    },
  ]
}

function pairBand(
  { left, right }: BandOf<'pair'>,
  { height, within, key, below }: BandPlace,
  set: Typesetter,
): Content[] {
  const width = (set.page.inner - gutter) / 2
  const room = { width, height: Math.max(height, 160) }
  const pictures = (chart: ChartBlock): Content[] => chartNodes(chart, room, room, within, set)
  return [
    {
      columns: [
        { width, stack: pictures(left) },
        { width, stack: pictures(right) },
      ],
      columnGap: gutter,
    },
    ...asidesAcross(below, within, set),
    ...chartTable(left, within, `${key}.l`, set),
    ...chartTable(right, within, `${key}.r`, set),
  ]
}

/** The picture over the whole width, with as much height as figures and advice below it leave. */
function chartBand({ chart, below }: BandOf<'chart'>, { height, within, key }: BandPlace, set: Typesetter): Content[] {
  const { inner, body } = set.page
  const needed = asidesAcrossHeight(below, set)
  const rest = { width: inner, height: body }
  const roomLess = (less: number) => ({ width: inner, height: Math.max(height - less - 6, 160) })
  const less = needed < height * 0.45 ? needed : 0
  // Of several pictures, what stands below is on a later page: the first has this one to itself.
  const isOne = less === 0 || isOnePicture(chart, roomLess(less), rest, set)
  const pictures = chartNodes(chart, roomLess(isOne ? less : 0), rest, within, set)
  return [...pictures, ...asidesAcross(below, within, set), ...chartTable(chart, within, key, set)]
}
