import { clamp, shareOf } from './axis.ts'
import type { HeatMapData } from './chart-data.ts'
import { type HeatMapColumns, rowTextSize } from './heat-map-columns.ts'
import { levelColours, type Palette } from './palette.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure, writeLevel, writeRating } from './write-figure.ts'
import { writeLine } from './write-text.ts'

type Row = HeatMapData['groups'][number]['rows'][number]

/** How high letters are in a row. */
const textShare = 0.6

/**
 * A practice: its name and importance, a cell a lens, now and target, the way between and the gap.
 * @param textHeight of the lowest rows of the map: letters are as high in all of them
 */
export function drawRow(
  row: Row,
  hue: string,
  y: number,
  height: number,
  textHeight: number,
  columns: HeatMapColumns,
  options: SceneOptions,
): Shape[] {
  const { palette, measure, locale } = options
  const middle = y + height / 2
  const size = clamp(textHeight * textShare, 1, rowTextSize)
  const subject = { entity: 'practice', id: row.id, label: row.label }
  const name = {
    x: columns.label.x,
    y: middle,
    maxWidth: columns.label.width - 4,
    size,
    weight: 400,
    fill: palette.text,
  } as const
  const cell = (value: number, text: string, column: { x: number; width: number }, weight: 400 | 600): Shape[] => {
    const colours = levelColours(palette, value)
    const box = { x: column.x + 0.8, y: y + 0.8, width: column.width - 1.6, height: Math.max(0.5, height - 1.6) }
    const place = {
      x: column.x + column.width / 2,
      y: middle,
      maxWidth: column.width - 2,
      size,
      weight,
      anchor: 'middle',
      fill: colours.ink,
    } as const
    return [{ kind: 'rect', ...box, radius: 1.2, fill: colours.fill, subject }, ...writeLine(text, place, measure)]
  }
  const lenses = columns.lenses.flatMap((column, index) => {
    const level = row.levels[index] ?? null
    if (typeof level === 'number') return cell(level, writeRating(level, locale), column, 400)
    return [emptyCell(column, y, height, level === 'na', palette)].flat()
  })
  const now =
    row.now === null
      ? emptyCell(columns.now, y, height, false, palette)
      : cell(row.now, writeLevel(row.now, locale), columns.now, 600)
  const target =
    row.target === null
      ? emptyCell(columns.target, y, height, false, palette)
      : cell(row.target, writeLevel(row.target, locale), columns.target, 400)
  return [
    ...writeLine(row.label, name, measure),
    ...importanceDots(row.importance, columns.importance, middle, height, palette),
    ...lenses,
    ...now,
    ...target,
    ...(columns.way === null ? [] : wayBar(row, hue, columns.way, middle, height, palette)),
    ...gapFigure(row.gap, columns.gap, middle, size, options),
  ]
}

/** Not rated: an empty outline. Not applicable: a stroke across it. */
export function emptyCell(
  column: { x: number; width: number },
  y: number,
  height: number,
  notApplicable: boolean,
  palette: Palette,
): Shape[] {
  const box = { x: column.x + 1.1, y: y + 1.1, width: column.width - 2.2, height: Math.max(0.5, height - 2.2) }
  const outline: Shape = {
    kind: 'rect',
    ...box,
    radius: 1.2,
    fill: notApplicable ? palette.sunken : 'none',
    stroke: palette.line,
    strokeWidth: 0.6,
  }
  if (!notApplicable) return [outline]
  const [x, middle] = [column.x + column.width / 2, y + height / 2]
  return [
    outline,
    { kind: 'line', x1: x - 3, y1: middle, x2: x + 3, y2: middle, stroke: palette.faint, strokeWidth: 0.8 },
  ]
}

function importanceDots(
  importance: number | null,
  column: { x: number; width: number },
  middle: number,
  height: number,
  palette: Palette,
): Shape[] {
  if (importance === null) return []
  const pitch = Math.min(7, (column.width - 4) / 5)
  const r = Math.min(2, pitch * 0.36, height * 0.2)
  return [0, 1, 2, 3, 4].map((index) => {
    const filled = index < importance
    const circle = {
      kind: 'circle',
      cx: column.x + r + index * pitch,
      cy: middle,
      r: filled ? r : Math.max(0.2, r - 0.25),
    } as const
    return filled
      ? { ...circle, fill: palette.ink }
      : { ...circle, fill: 'none', stroke: palette.faint, strokeWidth: 0.5 }
  })
}

/** A track from 0 to 5, filled to now, a dashed way on to the tick of the target. */
function wayBar(
  row: Row,
  hue: string,
  column: { x: number; width: number },
  middle: number,
  height: number,
  palette: Palette,
): Shape[] {
  const thick = Math.min(4.5, height * 0.35)
  const at = (level: number) => column.x + shareOf(level, 0, 5) * column.width
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x: column.x,
      y: middle - thick / 2,
      width: column.width,
      height: thick,
      radius: thick / 2,
      fill: palette.sunken,
    },
  ]
  if (row.now !== null && row.now > 0) {
    shapes.push({
      kind: 'rect',
      x: column.x,
      y: middle - thick / 2,
      width: Math.max(thick, at(row.now) - column.x),
      height: thick,
      radius: thick / 2,
      fill: hue,
    })
  }
  if (row.target !== null) {
    const tick = at(row.target)
    if (row.now !== null && tick - at(row.now) > 5) {
      shapes.push({
        kind: 'line',
        x1: at(row.now) + 1.5,
        y1: middle,
        x2: tick - 2,
        y2: middle,
        stroke: palette.ink,
        strokeWidth: 0.9,
        dash: [1.8, 1.4],
      })
    }
    const half = Math.min(5, height * 0.34)
    shapes.push({
      kind: 'line',
      x1: tick,
      y1: middle - half,
      x2: tick,
      y2: middle + half,
      stroke: palette.ink,
      strokeWidth: 1.5,
    })
  }
  return shapes
}

function gapFigure(
  gap: number | null,
  column: { x: number; width: number },
  middle: number,
  size: number,
  { palette, measure, locale }: SceneOptions,
): Shape[] {
  if (gap === null) return []
  const text = gap > 0 ? `+${writeFigure(gap, 1, locale)}` : writeFigure(gap, 1, locale)
  const large = gap >= 2
  const place = {
    x: column.x + column.width,
    y: middle,
    maxWidth: column.width,
    size,
    weight: large ? 600 : 400,
    anchor: 'end',
    fill: large ? palette.ink : palette.muted,
  } as const
  return writeLine(text, place, measure)
}
