import type { RiskMatrixData } from './chart-data.ts'
import { hasTints } from './palette.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure } from './write-figure.ts'
import { writeLine, writeUpwards } from './write-text.ts'

const steps = [1, 2, 3, 4, 5] as const
const margin = 24

/** Likelihood upwards, impact to the right, the numbers of the risks in their cells. */
export function riskMatrix(data: RiskMatrixData, options: SceneOptions): Scene {
  const { palette, measure, locale } = options
  const cellWidth = Math.max(1, (options.width - margin) / 5)
  const cellHeight = Math.max(1, Math.min((options.maxHeight - margin) / 5, cellWidth * 0.72))
  const grid = { x: margin, height: cellHeight * 5 }
  const axis = { size: 6.5, weight: 400, fill: palette.muted } as const
  const shapes: Shape[] = []
  for (const likelihood of steps) {
    for (const impact of steps) {
      const cell = {
        x: grid.x + (impact - 1) * cellWidth,
        y: (5 - likelihood) * cellHeight,
        width: cellWidth,
        height: cellHeight,
      }
      const box = {
        x: cell.x + 0.8,
        y: cell.y + 0.8,
        width: Math.max(0.2, cell.width - 1.6),
        height: Math.max(0.2, cell.height - 1.6),
      }
      shapes.push({ kind: 'rect', ...box, radius: 2, ...paintOf(likelihood * impact, data, options) })
      shapes.push(...numbersIn(cell, likelihood, impact, data, options))
    }
    const middle = (5 - likelihood + 0.5) * cellHeight
    shapes.push(
      ...writeLine(
        writeFigure(likelihood, 0, locale),
        { ...axis, x: margin - 4, y: middle, anchor: 'end', maxWidth: 10 },
        measure,
      ),
    )
    const x = grid.x + (likelihood - 0.5) * cellWidth
    shapes.push(
      ...writeLine(
        writeFigure(likelihood, 0, locale),
        { ...axis, x, y: grid.height + 6, anchor: 'middle', maxWidth: cellWidth },
        measure,
      ),
    )
  }
  const title = { size: 7, weight: 600, fill: palette.text, anchor: 'middle' } as const
  shapes.push(
    ...writeUpwards(data.labels.likelihood, { ...title, x: 5, y: grid.height / 2, maxWidth: grid.height }, measure),
  )
  shapes.push(
    ...writeLine(
      data.labels.impact,
      { ...title, x: grid.x + 2.5 * cellWidth, y: grid.height + 16, maxWidth: 5 * cellWidth },
      measure,
    ),
  )
  return { width: options.width, height: grid.height + margin, alt: options.alt, shapes }
}

type Paint = { readonly fill: string; readonly stroke?: string; readonly strokeWidth?: number }

/** The higher the exposure, the stronger the tint; where the theme has none, the edge. */
function paintOf(exposure: number, data: RiskMatrixData, { palette }: SceneOptions): Paint {
  const tone = exposure >= data.redFrom ? 'red' : exposure >= data.amberFrom ? 'amber' : 'low'
  const tint = { red: palette.dangerSoft, amber: palette.warnSoft, low: palette.sunken }[tone]
  if (hasTints(palette)) return { fill: tint }
  const stroke = { red: palette.danger, amber: palette.warn, low: palette.line }[tone]
  return { fill: palette.paper, stroke, strokeWidth: { red: 1.8, amber: 1.1, low: 0.5 }[tone] }
}

type Cell = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Discs in rows; where not all fit, the last place says how many more there are. */
function numbersIn(
  cell: Cell,
  likelihood: number,
  impact: number,
  data: RiskMatrixData,
  { palette, measure, locale }: SceneOptions,
): Shape[] {
  const risks = data.risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact)
  if (risks.length === 0) return []
  const r = Math.min(7, cell.height * 0.3, cell.width * 0.2)
  const pitch = 2 * r + 2
  const across = Math.max(1, Math.floor((cell.width - 4) / pitch))
  const down = Math.max(1, Math.floor((cell.height - 3) / pitch))
  const shown = risks.length <= across * down ? risks : risks.slice(0, across * down - 1)
  const places = shown.length + (shown.length < risks.length ? 1 : 0)
  const rows = Math.ceil(places / across)
  const shapes: Shape[] = []
  for (let index = 0; index < places; index += 1) {
    const risk = shown[index]
    const row = Math.floor(index / across)
    const inRow = Math.min(across, places - row * across)
    const cx = cell.x + cell.width / 2 + ((index % across) - (inRow - 1) / 2) * pitch
    const cy = cell.y + cell.height / 2 + (row - (rows - 1) / 2) * pitch
    const strong = likelihood * impact >= data.redFrom
    const type = { x: cx, y: cy, maxWidth: 2 * r, size: r, weight: 600, anchor: 'middle' } as const
    if (risk === undefined) {
      const more = `+${writeFigure(risks.length - shown.length, 0, locale)}`
      const size = Math.min(r, (r * 2 * r) / Math.max(1, measure(more, r, 600)))
      shapes.push(...writeLine(more, { ...type, size, maxWidth: 2 * r + 1, fill: palette.text }, measure))
      continue
    }
    const subject = { entity: 'risk', id: risk.id, label: risk.label }
    shapes.push({ kind: 'circle', cx, cy, r, fill: strong ? palette.danger : palette.ink, subject })
    shapes.push(...writeLine(writeFigure(risk.number, 0, locale), { ...type, fill: palette.paper }, measure))
  }
  return shapes
}
