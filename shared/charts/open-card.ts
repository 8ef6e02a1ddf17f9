import { type Area, card } from './card.ts'
import type { Shape } from './scene.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeLine } from './write-text.ts'

/** Of a card without content, in points. */
const usualHeight = 44

/** A card without content says so. */
export function openCard(
  label: string,
  page: StrategyPageData,
  area: Area,
  { palette, measure, atLeast }: Pick<StrategyFrame, 'palette' | 'measure' | 'atLeast'>,
): Shape[] {
  const inside = { x: area.x + 12, maxWidth: area.width - 24, fill: palette.muted }
  // On a low page cards are lower than what they usually hold.
  const scale = Math.min(1, area.height / usualHeight)
  return [
    ...card(area, palette),
    ...writeLine(label, { ...inside, y: area.y + 15 * scale, size: atLeast(7), weight: 600 }, measure),
    ...writeLine(page.labels.open, { ...inside, y: area.y + 31 * scale, size: 9, weight: 400 }, measure),
  ]
}

/** A row of cards below its title that has none says so. */
export function openRow(
  page: StrategyPageData,
  area: Area,
  { palette, measure }: Pick<StrategyFrame, 'palette' | 'measure'>,
): Shape[] {
  const middle = area.y + Math.min(16, area.height / 2)
  const inside = { x: area.x + 12, y: middle, maxWidth: area.width - 24, size: 9, weight: 400 } as const
  return [...card(area, palette), ...writeLine(page.labels.open, { ...inside, fill: palette.muted }, measure)]
}
