import type { HeatMapData } from './chart-data.ts'
import { readableInk } from './colour.ts'
import { sizeForWords, wholeLines, wrapText } from './fit-text.ts'
import { hueOf } from './palette.ts'
import type { Measure, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { lineHeight, writeBlock } from './write-text.ts'

type Group = HeatMapData['groups'][number]

const weight = 600
const largest = 7.2
const mostLines = 8
/** On a ground lower than that, of a row or two, small letters are all that there is room for. */
const lowest = 40
/** Left and right of a name together, and above and below it. */
const around = { x: 8, y: 2 } as const

/** Where a word is too long to stay whole in any case, it goes on in the next line in letters that can be read on paper. */
const readable = 6.5

/** How small a name may become, as shares of its usual size, before it is shortened. */
export const nameScales = [1, 0.9, 0.8, 0.72] as const

/** How wide a domain has to be for its name to stand on as many lines at most; at least as wide as given. */
export function domainWidth(label: string, least: number, lineCount: number, measure: Measure): number {
  const type = { size: largest, weight } as const
  const isWhole = (width: number): boolean =>
    wholeLines(label, width - around.x, Math.min(lineCount, 4), type, measure) !== null
  if (isWhole(least)) return least
  let [low, high] = [least, Math.max(least, measure(label, largest, weight) + around.x + 1)]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (isWhole(middle)) high = middle
    else low = middle
  }
  return high
}

/** How high a domain has to be for its name to stand beside its rows, on as many lines at most. */
export function domainHeight(
  label: string,
  width: number,
  { lineCount, scale }: { readonly lineCount: number; readonly scale: number },
  measure: Measure,
): number {
  const maxWidth = width - around.x
  const size = sizeForWords(label, maxWidth - 1, { size: largest, weight }, measure) * scale
  const lines = wrapText(label, maxWidth, lineCount, { size, weight }, measure).length
  return lines * size * lineHeight + around.y
}

/** The name of a domain on its colour, beside its rows. */
export function drawDomain(
  group: Group,
  box: { readonly y: number; readonly width: number; readonly height: number },
  { palette, measure }: SceneOptions,
): Shape[] {
  const { y, width, height } = box
  const hue = hueOf(palette, group.hue)
  const maxWidth = width - around.x
  const words = sizeForWords(group.label, maxWidth - 1, { size: largest, weight }, measure)
  const breaks = words < largest * 0.751
  const least = breaks && height >= lowest ? readable : 0
  const most = Math.min(Math.max(least, words), height * 0.8)
  const linesAt = (size: number) =>
    Math.max(1, Math.min(mostLines, Math.floor((height - around.y + 0.01) / (size * lineHeight))))
  // Rather small letters than half a name.
  const isWhole = (size: number) =>
    wrapText(group.label, maxWidth, mostLines + 1, { size, weight }, measure).length <= linesAt(size)
  const sizes = nameScales.map((scale) => Math.max(least, most * scale))
  const size = sizes.find(isWhole) ?? (least > 0 ? least : most)
  const block = {
    x: width / 2,
    y: y + height / 2,
    maxWidth,
    maxLines: linesAt(size),
    size,
    weight,
    anchor: 'middle',
    fill: readableInk(hue, palette.ink, palette.paper),
  } as const
  return [{ kind: 'rect', x: 0, y, width, height, fill: hue }, ...writeBlock(group.label, block, measure)]
}
