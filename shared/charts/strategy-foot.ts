import { type Area, besideByShares, card } from './card.ts'
import { sizeForColumn, writeInColumn } from './column-text.ts'
import { openCard } from './open-card.ts'
import type { Palette } from './palette.ts'
import type { Shape } from './scene.ts'
import type { Band } from './strategy-bands.ts'
import { drawInvestment } from './strategy-investment.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeLine } from './write-text.ts'

const usualText = 7
/** How much of the row a card has that is still open, beside one that is not. */
const openShare = 0.24
/** How small the risks may be written, as shares of their usual size, to stand on a line each. */
const smaller = [1, 0.95, 0.9, 0.85, 0.8] as const

/** Money by pillar at the left, the top risks and what is done about them at the right. */
export function drawFoot(page: StrategyPageData, { y, height }: Band, frame: StrategyFrame): Shape[] {
  const { width, margin } = frame
  const money = page.investment.some(({ share }) => share > 0)
  const risks = page.risks.length > 0
  // A card that is still open leaves its room to the other.
  const shares = money === risks ? [0.52, 0.48] : money ? [1 - openShare, openShare] : [openShare, 1 - openShare]
  const [left, right] = besideByShares({ x: margin, y, width: width - 2 * margin, height }, shares, 10)
  if (left === undefined || right === undefined) return []
  return [...drawInvestment(page, left, frame), ...drawRisks(page, right, frame)]
}

function drawRisks(page: StrategyPageData, area: Area, { palette, measure, atLeast }: StrategyFrame): Shape[] {
  const risks = page.risks.slice(0, 4)
  if (risks.length === 0) return openCard(page.labels.risks, page, area, { palette, measure, atLeast })
  const pitch = Math.min(22, (area.height - 28) / Math.max(1, risks.length))
  const room = area.width - 34
  const widest = (key: 'title' | 'response', size: number): number =>
    Math.max(...risks.map((risk) => measure(risk[key], size, 400)))
  // What is done takes more words than what may happen: it gets what the names leave.
  const namesAt = (size: number): number => Math.min(room / 2, Math.max(room * 0.3, widest('title', size) + 12))
  const isOnOneLine = (size: number): boolean =>
    widest('title', size) <= namesAt(size) - 6 && widest('response', size) <= room - namesAt(size) - 6
  // All in the same size, rather a little smaller than one of them on two lines or shortened.
  const most = atLeast(usualText)
  const oneLine = smaller.map((share) => most * share).find(isOnOneLine)
  const named = namesAt(oneLine ?? most)
  const box = { height: pitch - 1.5, size: oneLine ?? most, weight: 400 } as const
  const nameBox = { ...box, maxWidth: named - 6 }
  const responseBox = { ...box, maxWidth: room - named - 6 }
  const sizeOf = (key: 'title' | 'response', own: typeof nameBox): number =>
    sizeForColumn(
      risks.map((risk) => risk[key]),
      own,
      measure,
    )
  const textSize = Math.min(sizeOf('title', nameBox), sizeOf('response', responseBox))
  const shapes: Shape[] = [
    ...card(area, palette),
    ...writeLine(
      page.labels.risks,
      { x: area.x + 12, y: area.y + 15, maxWidth: area.width - 24, size: most, weight: 600, fill: palette.muted },
      measure,
    ),
  ]
  for (const [row, risk] of risks.entries()) {
    const middle = area.y + 24 + (row + 0.5) * pitch
    const name = { ...nameBox, x: area.x + 23, y: middle, size: textSize, fill: palette.text }
    const response = { ...responseBox, x: area.x + 23 + named, y: middle, size: textSize, fill: palette.muted }
    shapes.push({ kind: 'circle', cx: area.x + 15, cy: middle, r: 2.8, fill: toneMark(risk.tone, palette) })
    shapes.push(...writeInColumn(risk.title, name, measure))
    shapes.push(...writeInColumn(risk.response, response, measure))
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

function toneMark(tone: StrategyPageData['risks'][number]['tone'], palette: Palette): string {
  return { good: palette.accent, attention: palette.warnMark, danger: palette.dangerMark, neutral: palette.faint }[tone]
}
