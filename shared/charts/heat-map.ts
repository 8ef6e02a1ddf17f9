import type { HeatMapData } from './chart-data.ts'
import { wrapText } from './fit-text.ts'
import { type HeatMapColumns, heatMapColumns } from './heat-map-columns.ts'
import { drawDomain } from './heat-map-domain.ts'
import { headType, uprightPitch } from './heat-map-head.ts'
import { legendItems } from './heat-map-legend.ts'
import { drawRow } from './heat-map-row.ts'
import { groupGap, heatMapRows, legendGap, legendRows } from './heat-map-rows.ts'
import { drawLegend } from './legend.ts'
import { hueOf } from './palette.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { lineHeight, writeLine, writeUpwards } from './write-text.ts'

type Group = HeatMapData['groups'][number]

/** From this height a head has room for two lines. */
const twoLineHead = 30

/** Practices by domain: importance, a cell a lens, now, target and the way between them. */
export function heatMap(data: HeatMapData, options: SceneOptions): Scene {
  const { width, palette, measure } = options
  const columns = heatMapColumns(data, width, measure)
  const rows = heatMapRows(data, columns, options.maxHeight, measure)
  const shapes: Shape[] = [...columnHeads(data, columns, options)]
  let y = columns.head.height
  for (const [index, group] of data.groups.entries()) {
    const rowHeight = rows.ofGroup[index] ?? rows.least
    shapes.push(...drawGroup(group, y, rowHeight, rows.least, columns, options))
    y += group.rows.length * rowHeight + groupGap
  }
  const items = legendItems(data, palette, columns.way !== null)
  const legend = drawLegend(items, { x: 0, y: y + legendGap, width, rows: legendRows }, { measure, palette })
  return {
    width,
    height: Math.min(options.maxHeight, y + legendGap + legend.height),
    alt: options.alt,
    shapes: [...shapes, ...legend.shapes],
  }
}

function columnHeads(data: HeatMapData, columns: HeatMapColumns, { palette, measure }: SceneOptions): Shape[] {
  const { head, way } = columns
  const type = { ...headType, fill: palette.muted, y: head.height - 7 } as const
  const { labels } = data
  const headed = (text: string, column: { x: number; width: number }, anchor: 'start' | 'middle' | 'end') => {
    const x = anchor === 'start' ? column.x : anchor === 'end' ? column.x + column.width : column.x + column.width / 2
    return writeLine(text, { ...type, x, anchor, maxWidth: column.width }, measure)
  }
  // Over a short bar its head takes a second line, where the names of lenses make room for one.
  const wayHead = (text: string, column: { x: number; width: number }): Shape[] => {
    const lines = wrapText(text, column.width, head.height < twoLineHead ? 1 : 2, headType, measure)
    return lines.flatMap((line, at) => {
      const y = type.y - (lines.length - 1 - at) * headType.size * lineHeight
      return writeLine(line, { ...type, x: column.x, y, maxWidth: column.width }, measure)
    })
  }
  const lenses = columns.lenses.flatMap((column, index) => {
    const lines = head.lines[index] ?? []
    const x = column.x + column.width / 2
    if (!head.upright) return headed(lines[0] ?? '', column, 'middle')
    const upwards = { ...type, y: head.height - 4, anchor: 'start', maxWidth: head.height - 6 } as const
    return lines.flatMap((line, at) =>
      writeUpwards(line, { ...upwards, x: x + (at - (lines.length - 1) / 2) * uprightPitch }, measure),
    )
  })
  return [
    ...headed(labels.practice, columns.label, 'start'),
    ...headed(labels.importance, columns.importance, 'start'),
    ...lenses,
    ...headed(labels.now, columns.now, 'middle'),
    ...headed(labels.target, columns.target, 'middle'),
    ...(way === null ? [] : wayHead(labels.way, way)),
    ...headed(labels.gap, columns.gap, 'end'),
  ]
}

function drawGroup(
  group: Group,
  top: number,
  rowHeight: number,
  textHeight: number,
  columns: HeatMapColumns,
  options: SceneOptions,
): Shape[] {
  const { palette } = options
  const hue = hueOf(palette, group.hue)
  const box = { y: top, width: columns.group.width, height: group.rows.length * rowHeight }
  const rows = group.rows.flatMap((row, index): Shape[] => {
    const y = top + index * rowHeight
    const own = drawRow(row, hue, y, rowHeight, textHeight, columns, options)
    if (index === 0) return own
    const across = { x1: columns.group.width, y1: y, x2: options.width, y2: y }
    return [...own, { kind: 'line', ...across, stroke: palette.line, strokeWidth: 0.5 }]
  })
  return [...drawDomain(group, box, options), ...rows]
}
