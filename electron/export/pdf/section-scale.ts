import type { Band } from '../arrange-blocks.ts'
import { asidesAcrossHeight, gutter } from './asides.ts'
import { calloutHeight } from './callout.ts'
import { metricsPanelHeight } from './metrics.ts'
import { proseHeight } from './prose-height.ts'
import { isLonger, isRecordList, tableHeight } from './table-measures.ts'
import { enlarged, type Typesetter } from './typesetter.ts'

const scales = [1.45, 1.3, 1.15] as const

/** How much larger the type of a section of words and tables can be and still leave it on its page. Pictures grow by themselves. */
export function sectionScale(bands: readonly Band[], height: number, set: Typesetter): number {
  const fits = (scale: number): boolean => {
    const larger = enlarged(set, scale)
    const needed = bands.reduce((sum, band) => sum + bandHeight(band, larger), 0)
    return needed <= height * 0.92
  }
  return scales.find(fits) ?? 1
}

/** The height a band of words and tables takes, near enough to choose a layout by; a picture takes what there is. */
export function bandHeight(band: Band, set: Typesetter): number {
  const { inner } = set.page
  switch (band.kind) {
    case 'prose': {
      if (band.main.length === 0) return asidesAcrossHeight(band.aside, set)
      const width = band.aside.length === 0 ? Math.min(inner, proseWidth(set)) : inner * 0.61
      const main = band.main.reduce((sum, block) => sum + proseHeight(block, width, set), 0)
      const side = inner - width - gutter
      const aside = band.aside.reduce(
        (sum, item) =>
          sum + (item.kind === 'callout' ? calloutHeight(item, side, set) : metricsPanelHeight(item.items, side, set)),
        0,
      )
      return Math.max(main, aside)
    }
    case 'table':
      return isLonger(band.table.table, set.page.body, set) || isRecordList(band.table.table, inner, set)
        ? Number.POSITIVE_INFINITY
        : 24 + tableHeight(band.table.table, inner, set)
    default:
      return Number.POSITIVE_INFINITY
  }
}

/** Text no wider than the eye follows: about ninety letters. */
export function proseWidth(set: Typesetter): number {
  return set.sizes.body * 60
}
