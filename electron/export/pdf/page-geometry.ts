import type { Paper } from '#shared/report/report.ts'

/** A landscape page and its parts, in points. */
export type PageGeometry = {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly top: number
  readonly bottom: number
  /** Between the sides. */
  readonly inner: number
  /** Between top and bottom. */
  readonly body: number
}

const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 841.89, height: 595.28 },
  Letter: { width: 792, height: 612 },
  // As high as A4, so that what fits a page there fits a page here.
  '16:9': { width: 1058.27, height: 595.28 },
}

export function pageGeometry(paper: Paper): PageGeometry {
  const { width, height } = papers[paper]
  const [side, top, bottom] = [36, 47, 44]
  return { width, height, side, top, bottom, inner: width - 2 * side, body: height - top - bottom }
}
