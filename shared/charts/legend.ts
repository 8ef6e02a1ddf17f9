import type { Palette } from './palette.ts'
import type { Measure, Shape } from './scene.ts'
import { writeLine } from './write-text.ts'

/** A sign and its meaning. `sign` draws around the middle of a box of `signWidth` by 10. */
export type LegendItem = {
  readonly label: string
  readonly signWidth: number
  readonly sign: (x: number, middle: number) => readonly Shape[]
}

/** Between items. They stand a little closer where that spares a row, which would often hold one of them alone. */
const gaps = [14, 11, 8] as const
/** Items stand closer before a label is shortened. */
const leastGap = 6
const rowHeight = 13
const size = 7.2

type LegendBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  /** How many rows there is room for: labels are shortened rather than run out of it. */
  readonly rows: number
}

/** Items from left to right, on as many rows as they need and may have, from a top edge. */
export function drawLegend(
  items: readonly LegendItem[],
  box: LegendBox,
  { measure, palette }: { readonly measure: Measure; readonly palette: Palette },
): { readonly shapes: Shape[]; readonly height: number } {
  const widest = (item: LegendItem) => item.signWidth + 4 + measure(item.label, size, 400) + 0.5
  const rowsWith = (between: number) => (arrange(items.map(widest), box.width, between).at(-1)?.row ?? 0) + 1
  const fitsWith = (between: number) => rowsWith(between) <= box.rows
  const fewest = rowsWith(gaps[2])
  const between = gaps.find((each) => fitsWith(each) && rowsWith(each) === fewest) ?? leastGap
  const share = box.width / Math.ceil(items.length / box.rows) - between
  const widths = fitsWith(between)
    ? items.map(widest)
    : items.map((item) => Math.max(item.signWidth, Math.min(widest(item), share)))
  const places = arrange(widths, evenRoom(widths, box.width, between), between)
  const shapes = items.flatMap((item, index): Shape[] => {
    const place = places[index]
    if (place === undefined || place.row >= box.rows) return []
    const middle = box.y + (place.row + 0.5) * rowHeight
    const left = box.x + place.x + item.signWidth + 4
    const room = Math.min((widths[index] ?? 0) - item.signWidth - 4, box.x + box.width - left)
    const text = { x: left, y: middle, maxWidth: room, size, weight: 400, fill: palette.muted } as const
    return [...item.sign(box.x + place.x, middle), ...writeLine(item.label, text, measure)]
  })
  const last = places.at(-1)
  return { shapes, height: last === undefined ? 0 : (Math.min(last.row, box.rows - 1) + 1) * rowHeight }
}

/** The narrowest room in which the rows stay as few: none of them holds a single item where the one before has some to spare. */
function evenRoom(widths: readonly number[], room: number, between: number): number {
  const lastRow = (within: number): number => arrange(widths, within, between).at(-1)?.row ?? 0
  const rows = lastRow(room)
  let even = room
  while (rows > 0 && even > room / 2 && lastRow(even * 0.97) === rows) even *= 0.97
  return even
}

function arrange(
  widths: readonly number[],
  room: number,
  between: number,
): { readonly x: number; readonly row: number }[] {
  let x = 0
  let row = 0
  return widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0
      row += 1
    }
    const place = { x, row }
    x += width + between
    return place
  })
}
