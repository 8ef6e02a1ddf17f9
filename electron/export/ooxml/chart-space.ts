import { type ChartLook, nothing, textLook, titleOf } from './chart-look.ts'

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
/** In points. */
const titleSize = 13

type Space = {
  readonly plot: string
  /** Above the plot; none where the page says it. */
  readonly title?: string
  /** The colour of the names of the series below it; null: they are not named. */
  readonly legend: string | null
  /** Where the plot stands; left to the program if not given. */
  readonly layout?: string
  /** Ground and edge of the whole. */
  readonly frame?: string
  /** What comes last in the part. */
  readonly tail?: string
}

/** A chart's part of the package, around its plot. */
export function chartSpace(space: Space, look: ChartLook): string {
  const { plot, title, legend, layout = '<c:layout/>', frame = nothing, tail = '' } = space
  const key =
    legend === null ? '' : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(legend, look)}</c:legend>`
  const heading =
    title === undefined
      ? '<c:autoTitleDeleted val="1"/>'
      : `${titleOf(title, look, { size: titleSize })}<c:autoTitleDeleted val="0"/>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    `<c:chart>${heading}<c:plotArea>${layout}${plot}<c:spPr>${nothing}</c:spPr></c:plotArea>${key}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${frame}</c:spPr>${textLook(look.palette.text, look)}${tail}</c:chartSpace>`,
  ].join('')
}
