import { clamp } from './axis.ts'
import type { HeatMapData } from './chart-data.ts'
import { readableInk } from './colour.ts'
import { sizeForWords, wrapText } from './fit-text.ts'
import { type HeatMapColumns, heatMapColumns } from './heat-map-columns.ts'
import { legendItems } from './heat-map-legend.ts'
import { drawRow } from './heat-map-row.ts'
import { drawLegend } from './legend.ts'
import { hueOf } from './palette.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { lineHeight, writeBlock, writeLine, writeUpwards } from './write-text.ts'

type Group = HeatMapData['groups'][number]

const groupGap = 2.4
const legendHeight = 30

/** Practices by domain: importance, a cell a lens, now, target and the way between them. */
export function heatMap(data: HeatMapData, options: SceneOptions): Scene {
  const { width, palette, measure } = options
  const columns = heatMapColumns(data, width, measure)
  const rows = data.groups.reduce((count, group) => count + group.rows.length, 0)
  const gaps = Math.max(0, data.groups.length - 1) * groupGap
  const room = options.maxHeight - columns.headHeight - legendHeight - gaps
  const rowHeight = clamp(room / Math.max(1, rows), 0.2, 21)
  const shapes: Shape[] = [...columnHeads(data, columns, options)]
  let y = columns.headHeight
  for (const group of data.groups) {
    shapes.push(...drawGroup(group, y, rowHeight, columns, options))
    y += group.rows.length * rowHeight + groupGap
  }
  const legend = drawLegend(legendItems(data, palette), { x: 0, y: y + 4, width, rows: 2 }, { measure, palette })
  return {
    width,
    height: Math.min(options.maxHeight, y + 4 + legend.height),
    alt: options.alt,
    shapes: [...shapes, ...legend.shapes],
  }
}

function columnHeads(data: HeatMapData, columns: HeatMapColumns, { palette, measure }: SceneOptions): Shape[] {
  const base = columns.headHeight - 7
  const type = { size: 6.5, weight: 600, fill: palette.muted, y: base } as const
  const { labels } = data
  const headed = (text: string, column: { x: number; width: number }, anchor: 'start' | 'middle' | 'end') => {
    const x = anchor === 'start' ? column.x : anchor === 'end' ? column.x + column.width : column.x + column.width / 2
    return writeLine(text, { ...type, x, anchor, maxWidth: column.width }, measure)
  }
  const lenses = columns.lenses.flatMap((column, index) => {
    const text = data.lenses[index] ?? ''
    const x = column.x + column.width / 2
    return columns.lensesUpright
      ? writeUpwards(
          text,
          { ...type, x, y: columns.headHeight - 4, anchor: 'start', maxWidth: columns.headHeight - 6 },
          measure,
        )
      : writeLine(text, { ...type, x, anchor: 'middle', maxWidth: column.width }, measure)
  })
  return [
    ...headed(labels.practice, columns.label, 'start'),
    ...headed(labels.importance, columns.importance, 'start'),
    ...lenses,
    ...headed(labels.now, columns.now, 'middle'),
    ...headed(labels.target, columns.target, 'middle'),
    ...headed(labels.way, columns.way, 'start'),
    ...headed(labels.gap, columns.gap, 'end'),
  ]
}

function drawGroup(
  group: Group,
  top: number,
  rowHeight: number,
  columns: HeatMapColumns,
  options: SceneOptions,
): Shape[] {
  const { palette, measure } = options
  const height = group.rows.length * rowHeight
  const hue = hueOf(palette, group.hue)
  const shapes: Shape[] = [{ kind: 'rect', x: 0, y: top, width: columns.group.width, height, fill: hue }]
  const maxWidth = columns.group.width - 4
  const largest = Math.min(sizeForWords(group.label, maxWidth - 1, { size: 7, weight: 600 }, measure), height * 0.8)
  const linesAt = (size: number) => Math.max(1, Math.min(4, Math.floor((height - 2) / (size * lineHeight))))
  // A domain of one row has one line: rather small letters than half a name.
  const isWhole = (size: number) =>
    wrapText(group.label, maxWidth, 9, { size, weight: 600 }, measure).length <= linesAt(size)
  const size = [largest, largest * 0.9, largest * 0.8, largest * 0.72].find(isWhole) ?? largest
  const block = {
    x: columns.group.width / 2,
    y: top + height / 2,
    maxWidth,
    maxLines: linesAt(size),
    size,
    weight: 600,
    anchor: 'middle',
    fill: readableInk(hue, palette.ink, palette.paper),
  } as const
  shapes.push(...writeBlock(group.label, block, measure))
  for (const [index, row] of group.rows.entries()) {
    shapes.push(...drawRow(row, hue, top + index * rowHeight, rowHeight, columns, options))
    if (index > 0) {
      const y = top + index * rowHeight
      shapes.push({
        kind: 'line',
        x1: columns.group.width,
        y1: y,
        x2: options.width,
        y2: y,
        stroke: palette.line,
        strokeWidth: 0.5,
      })
    }
  }
  return shapes
}
