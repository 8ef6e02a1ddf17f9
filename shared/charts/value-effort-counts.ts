import type { ValueEffortData } from './chart-data.ts'
import { mixColours, readableInk } from './colour.ts'
import type { Box } from './crossings.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure } from './write-figure.ts'
import { lineHeight, writeLine } from './write-text.ts'

/** More bubbles than these lie on one another: they are counted in fields instead. */
export const mostBubbles = 60

/** About how large a field is: wide enough for most names, high enough for a count and two names. */
const field = { width: 120, height: 38 } as const
const padding = 4
const countType = { size: 9, weight: 600 } as const
const nameType = { size: 6.2, weight: 400 } as const
/** Of the tint of the fullest field; lighter ones are in proportion to what they hold. */
const deepest = 0.45
const faintest = 0.08

type Field = Box & { readonly bubbles: readonly ValueEffortData['bubbles'][number][] }

/**
 * Fields over value and effort, each with how many bubbles lie in it and the first of them by name. No field lies across the
 * lines between quadrants: where a bubble is counted says which quadrant it is in.
 * @param titles of quadrants, which fields leave free
 */
export function countedFields(
  data: ValueEffortData,
  plot: Box,
  titles: readonly Box[],
  options: SceneOptions,
): Shape[] {
  const fields = fieldsOf(data, plot)
  const most = fields.reduce((sum, { bubbles }) => Math.max(sum, bubbles.length), 1)
  return fields.flatMap((each) => drawField(each, each.bubbles.length / most, titles, options))
}

function fieldsOf(data: ValueEffortData, plot: Box): Field[] {
  const columns = edgesOf(data.min, data.splitEffort, data.max, plot.width, field.width)
  const rows = edgesOf(data.min, data.splitValue, data.max, plot.height, field.height)
  const span = Math.max(1e-9, data.max - data.min)
  const x = (at: number): number => plot.x + ((at - data.min) / span) * plot.width
  const y = (at: number): number => plot.y + plot.height - ((at - data.min) / span) * plot.height
  const found = new Map<
    string,
    { readonly column: number; readonly row: number; bubbles: Field['bubbles'][number][] }
  >()
  for (const bubble of data.bubbles) {
    // On a line between quadrants, little effort and much value are meant.
    const column = Math.max(
      0,
      columns.findLastIndex((edge, at) => at < columns.length - 1 && bubble.effort > edge),
    )
    const row = Math.max(
      0,
      rows.findLastIndex((edge, at) => at < rows.length - 1 && bubble.value >= edge),
    )
    const key = `${column} ${row}`
    const own = found.get(key) ?? { column, row, bubbles: [] }
    own.bubbles.push(bubble)
    found.set(key, own)
  }
  return [...found.values()].map(({ column, row, bubbles }) => {
    const [left, right] = [x(columns[column] ?? data.min), x(columns[column + 1] ?? data.max)]
    const [bottom, top] = [y(rows[row] ?? data.min), y(rows[row + 1] ?? data.max)]
    return { x: left, y: top, width: right - left, height: bottom - top, bubbles }
  })
}

/** Where fields meet along an axis: evenly on each side of the line between quadrants. */
function edgesOf(min: number, split: number, max: number, length: number, size: number): number[] {
  const within = Math.min(max, Math.max(min, split))
  const span = Math.max(1e-9, max - min)
  const side = (from: number, to: number): number[] => {
    const count = Math.max(1, Math.round((((to - from) / span) * length) / size))
    return to <= from ? [] : Array.from({ length: count }, (_, at) => from + ((to - from) * at) / count)
  }
  return [...side(min, within), ...side(within, max), max]
}

function drawField(
  { x, y, width, height, bubbles }: Field,
  share: number,
  titles: readonly Box[],
  { palette, measure, locale }: SceneOptions,
): Shape[] {
  const fill = mixColours(palette.paper, palette.select, faintest + (deepest - faintest) * share)
  const ink = readableInk(fill, palette.ink, palette.paper)
  const inside = titles.filter(
    (title) => title.x < x + width && title.x + title.width > x && title.y < y + height && title.y + title.height > y,
  )
  // A title stands at the top of a field or at its foot.
  const middle = y + height / 2
  const tops = inside.filter((title) => title.y + title.height / 2 < middle).map((title) => title.y + title.height)
  const feet = inside.filter((title) => title.y + title.height / 2 >= middle).map((title) => title.y)
  const top = Math.max(y + padding - 1, ...tops)
  const bottom = Math.min(y + height - padding + 1, ...feet)
  const maxWidth = width - 2 * padding
  const count = { ...countType, x: x + padding, maxWidth, fill: ink }
  const countHeight = countType.size * lineHeight
  const pitch = nameType.size * lineHeight
  const room = Math.max(0, Math.floor((bottom - top - countHeight) / pitch))
  const first = [...bubbles].sort((one, other) => one.number - other.number).slice(0, room)
  return [
    {
      kind: 'rect',
      x: x + 0.6,
      y: y + 0.6,
      width: Math.max(0, width - 1.2),
      height: Math.max(0, height - 1.2),
      radius: 2,
      fill,
    },
    ...writeLine(writeFigure(bubbles.length, 0, locale), { ...count, y: top + countHeight / 2 }, measure),
    ...first.flatMap(({ number, label }, at) =>
      writeLine(
        `${number > 0 ? writeFigure(number, 0, locale) : '•'} ${label}`,
        { ...nameType, x: x + padding, y: top + countHeight + (at + 0.5) * pitch, maxWidth, fill: ink },
        measure,
      ),
    ),
  ]
}
