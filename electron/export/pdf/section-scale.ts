import type { Band } from '../arrange-blocks.ts'
import type { Prose } from '../block-kinds.ts'
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
      const { width, isBelow } = proseLayout(band, set)
      const main = proseHeights(band, width, set)
      if (isBelow) return main + asidesAcrossHeight(band.aside, set)
      return Math.max(main, asidesHeight(band, inner - width - gutter, set))
    }
    case 'table':
      return isLonger(band.table.table, set.page.body, set) || isRecordList(band.table.table, inner, set)
        ? Number.POSITIVE_INFINITY
        : 24 + tableHeight(band.table.table, inner, set)
    default:
      return Number.POSITIVE_INFINITY
  }
}

type ProseBand = Extract<Band, { kind: 'prose' }>

/** What text has of the width beside figures and advice. */
const besideAsides = 0.61
/** Figures that would stand so much higher than the few words beside them stand below these instead. */
const figuresTooHigh = 1.5

/** How wide the text of a band is, and whether figures and advice are below it or at its right. */
export function proseLayout(band: ProseBand, set: Typesetter): { readonly width: number; readonly isBelow: boolean } {
  const alone = widthOfProse(band.main, set)
  if (band.aside.length === 0) return { width: alone, isBelow: true }
  const width = set.page.inner * besideAsides
  const isFigures = band.aside.every(({ kind }) => kind === 'metrics')
  const side = set.page.inner - width - gutter
  const isBelow = isFigures && asidesHeight(band, side, set) > proseHeights(band, width, set) * figuresTooHigh
  return { width: isBelow ? alone : width, isBelow }
}

function proseHeights({ main }: ProseBand, width: number, set: Typesetter): number {
  return main.reduce((sum, block) => sum + proseHeight(block, width, set), 0)
}

function asidesHeight({ aside }: ProseBand, width: number, set: Typesetter): number {
  return aside.reduce(
    (sum, item) =>
      sum + (item.kind === 'callout' ? calloutHeight(item, width, set) : metricsPanelHeight(item.items, width, set)),
    0,
  )
}

/** Text no wider than the eye follows: about ninety letters. What is named item by item is looked up rather than read, and has all there is. */
export function widthOfProse(blocks: readonly Prose[], { page, sizes }: Typesetter): number {
  const isLookedUp = blocks.some((block) => block.kind === 'list' && block.names !== undefined)
  return isLookedUp ? page.inner : Math.min(page.inner, sizes.body * 60)
}
