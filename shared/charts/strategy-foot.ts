import { type Area, card } from './card.ts'
import { readableInk } from './colour.ts'
import { wrapText } from './fit-text.ts'
import { hueOf, type Palette } from './palette.ts'
import { barPath } from './paths.ts'
import type { Measure, Shape } from './scene.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeFigure } from './write-figure.ts'
import { writeBlock, writeLine } from './write-text.ts'

/** Money by pillar at the left, the top risks and what is done about them at the right. */
export function drawFoot(
  page: StrategyPageData,
  { y, height }: { readonly y: number; readonly height: number },
  frame: StrategyFrame,
): Shape[] {
  const { width, margin } = frame
  const inner = width - 2 * margin - 10
  const left = { x: margin, y, width: inner * 0.52, height }
  const right = { x: margin + left.width + 10, y, width: inner * 0.48, height }
  return [...drawInvestment(page, left, frame), ...drawRisks(page, right, frame)]
}

/** A card of this height has room for names on two lines. */
const twoLinesFrom = 80
const nameType = { size: 7.3, smallest: 6.2, pitch: 8.4 } as const

/** The name of a part under it, on as many lines as may be; a little smaller rather than cut. */
function nameLines(
  title: string,
  width: number,
  most: number,
  measure: Measure,
): { readonly lines: readonly string[]; readonly size: number } {
  for (const size of [nameType.size, (nameType.size + nameType.smallest) / 2, nameType.smallest]) {
    const lines = wrapText(title, width, 9, { size, weight: 600 }, measure)
    const isWhole = title.split(/\s+/u).every((word) => measure(word, size, 600) <= width)
    if (lines.length <= most && isWhole) return { lines, size }
  }
  return { lines: [title], size: nameType.size }
}

function drawInvestment(page: StrategyPageData, area: Area, { palette, measure, locale }: StrategyFrame): Shape[] {
  const bar = { x: area.x + 12, y: area.y + 30, width: area.width - 24, height: 18 }
  const total = `${page.labels.total} ${page.investmentTotal}`
  const title = { y: area.y + 15, size: 7, weight: 600 } as const
  const parts = page.investment.filter((part) => part.share > 0)
  if (parts.length === 0) return openCard(page.labels.investment, page, area, { palette, measure })
  const whole = parts.reduce((sum, part) => sum + part.share, 0)
  const shapes: Shape[] = [
    ...card(area, palette),
    ...writeLine(
      page.labels.investment,
      { ...title, x: bar.x, maxWidth: bar.width * 0.6, fill: palette.muted },
      measure,
    ),
    ...writeLine(
      total,
      {
        ...title,
        size: 8,
        weight: 400,
        x: bar.x + bar.width,
        maxWidth: bar.width * 0.38,
        anchor: 'end',
        fill: palette.text,
      },
      measure,
    ),
  ]
  const widthOf = (share: number): number => Math.max(0.5, (bar.width * share) / whole - 1.5)
  const most = area.height < twoLinesFrom ? 1 : 2
  const names = parts.map((part) => nameLines(part.title, widthOf(part.share) - 3, most, measure))
  const lines = Math.max(1, ...names.map((name) => name.lines.length))
  let x = bar.x
  for (const [index, part] of parts.entries()) {
    const width = widthOf(part.share)
    const hue = hueOf(palette, part.hue)
    const ends = { left: index === 0 ? 3 : 1, right: index === parts.length - 1 ? 3 : 1 }
    const under = { x: x + 1, maxWidth: width - 3, weight: 400, fill: palette.muted } as const
    shapes.push({ kind: 'path', d: barPath(x, bar.y, width, bar.height, ends), fill: hue })
    shapes.push(
      ...wholeFigure(
        part.amount,
        {
          x: x + 5,
          y: bar.y + bar.height / 2,
          maxWidth: width - 7,
          size: 7.5,
          weight: 600,
          fill: readableInk(hue, palette.ink, palette.paper),
        },
        measure,
      ),
    )
    const name = names[index] ?? { lines: [], size: nameType.size }
    for (const [row, line] of name.lines.entries()) {
      const y = bar.y + bar.height + 9 + row * nameType.pitch
      shapes.push(...writeLine(line, { ...under, y, size: name.size, weight: 600, fill: palette.text }, measure))
    }
    shapes.push(
      ...wholeFigure(
        `${writeFigure(part.share * 100, 0, locale)}%`,
        { ...under, y: bar.y + bar.height + 19 + (lines - 1) * nameType.pitch, size: 6.6 },
        measure,
      ),
    )
    x += width + 1.5
  }
  return shapes
}

/** A figure is written whole or not at all: half a figure is another figure. */
function wholeFigure(
  text: string,
  placed: Parameters<typeof writeLine>[1],
  measure: Parameters<typeof writeLine>[2],
): Shape[] {
  return measure(text, placed.size, placed.weight) <= placed.maxWidth ? writeLine(text, placed, measure) : []
}

function drawRisks(page: StrategyPageData, area: Area, { palette, measure }: StrategyFrame): Shape[] {
  const risks = page.risks.slice(0, 4)
  if (risks.length === 0) return openCard(page.labels.risks, page, area, { palette, measure })
  const pitch = Math.min(22, (area.height - 28) / Math.max(1, risks.length))
  const half = (area.width - 34) / 2
  const shapes: Shape[] = [
    ...card(area, palette),
    ...writeLine(
      page.labels.risks,
      { x: area.x + 12, y: area.y + 15, maxWidth: area.width - 24, size: 7, weight: 600, fill: palette.muted },
      measure,
    ),
  ]
  for (const [row, risk] of risks.entries()) {
    const middle = area.y + 24 + (row + 0.5) * pitch
    const type = { y: middle, maxWidth: half - 6, maxLines: pitch >= 19 ? 2 : 1, size: 7, weight: 400 } as const
    shapes.push({ kind: 'circle', cx: area.x + 15, cy: middle, r: 2.8, fill: toneMark(risk.tone, palette) })
    shapes.push(...writeBlock(risk.title, { ...type, x: area.x + 23, fill: palette.text }, measure))
    shapes.push(...writeBlock(risk.response, { ...type, x: area.x + 23 + half, fill: palette.muted }, measure))
    if (row > 0) {
      const line = middle - pitch / 2
      shapes.push({
        kind: 'line',
        x1: area.x + 12,
        y1: line,
        x2: area.x + area.width - 12,
        y2: line,
        stroke: palette.line,
        strokeWidth: 0.6,
      })
    }
  }
  return shapes
}

/** A card without content says so. */
function openCard(
  label: string,
  page: StrategyPageData,
  area: Area,
  { palette, measure }: Pick<StrategyFrame, 'palette' | 'measure'>,
): Shape[] {
  const inside = { x: area.x + 12, maxWidth: area.width - 24, fill: palette.muted }
  return [
    ...card(area, palette),
    ...writeLine(label, { ...inside, y: area.y + 15, size: 7, weight: 600 }, measure),
    ...writeLine(page.labels.open, { ...inside, y: area.y + 31, size: 9, weight: 400 }, measure),
  ]
}

function toneMark(tone: StrategyPageData['risks'][number]['tone'], palette: Palette): string {
  return { good: palette.accent, attention: palette.warnMark, danger: palette.dangerMark, neutral: palette.faint }[tone]
}
