import { lightPalette } from '#shared/charts/palette.ts'
import { type ChartLook, fill, nothing, outline, shows, textLook } from '../../ooxml/chart-look.ts'
import { chartSpace } from '../../ooxml/chart-space.ts'

export const palette = lightPalette

/** Text as XML character data. What XML can't hold was taken out before. */
export function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** Charts of sheets: sheets have no theme of the house, so colours stand as they are. */
export const sheetLook: ChartLook = {
  palette,
  colourName: (hex) => hex.slice(1).toUpperCase(),
  textSize: 10,
  language: 'en-US',
  xmlText,
}

type Space = {
  readonly title: string
  readonly plot: string
  readonly legend: boolean
  /** Where the plot stands; left to the program if not given. */
  readonly layout?: string
}

/** A chart of a sheet around its plot. */
export function sheetChart({ legend, ...space }: Space): string {
  const frame = `${fill(palette.paper, sheetLook)}${outline(palette.line, 0.75, sheetLook)}`
  return chartSpace({ ...space, legend: legend ? palette.text : null, frame }, sheetLook)
}

/** A plot where it stands in its chart, in shares: left to itself, a program shrinks it or puts it elsewhere than another. */
export function plotAt(box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): string {
  const place = `<c:x val="${box.x}"/><c:y val="${box.y}"/><c:w val="${box.width}"/><c:h val="${box.height}"/>`
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${place}</c:manualLayout></c:layout>`
}

/** Labels of a series. */
export function labels(place: string, what: { value?: boolean; series?: boolean }): string {
  return `<c:dLbls><c:spPr>${nothing}</c:spPr>${textLook(palette.ink, sheetLook)}<c:dLblPos val="${place}"/>${shows(what)}</c:dLbls>`
}
