import { type Area, beside } from './card.ts'
import { sizeForColumn, sizeNeeded } from './column-text.ts'
import { openRow } from './open-card.ts'
import type { Shape } from './scene.ts'
import { type Band, belowTitle } from './strategy-bands.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { drawPillar, type Pillar, type PillarHead, pillarInside, pillarRows, titleHeight } from './strategy-pillar.ts'
import { writeLine } from './write-text.ts'

/** Of the coloured heads: with titles on one line, or on two where one of them needs that. */
const heads: readonly [PillarHead, PillarHead] = [
  { height: 31, title: { y: 11.5, height: 15.2 }, subtitle: { y: 23.3, height: 10.4 } },
  { height: 39, title: { y: 13.5, height: 21 }, subtitle: { y: 31, height: 10.4 } },
]
const usual = { title: 10, subtitle: 7, name: 7.5 } as const

/** Up to five pillars with their initiatives; what doesn't fit is counted. */
export function drawPillars(page: StrategyPageData, { y, height }: Band, frame: StrategyFrame): Shape[] {
  const { width, margin, palette, measure, atLeast } = frame
  const pillars = page.pillars.slice(0, 5)
  const room = { x: margin, y: y + belowTitle, width: width - 2 * margin, height: height - belowTitle }
  return [
    ...writeLine(
      page.labels.pillars,
      { x: margin, y: y + 4, maxWidth: width - 2 * margin, size: atLeast(7), weight: 600, fill: palette.muted },
      measure,
    ),
    ...(pillars.length === 0
      ? openRow(page, room, frame)
      : drawRow(pillars, beside(room, pillars.length, 10), page.labels.more, frame)),
  ]
}

/** The cards of the row: what is alike in all of them is written in one size. */
function drawRow(pillars: readonly Pillar[], areas: readonly Area[], moreLabel: string, frame: StrategyFrame): Shape[] {
  const { measure, atLeast } = frame
  const { maxWidth } = pillarInside(areas[0] ?? { x: 0, y: 0, width: 0, height: 0 })
  const fits = (pillar: Pillar, head: PillarHead): number | null => {
    const box = { maxWidth, height: titleHeight(pillar, head), size: usual.title, weight: 600 } as const
    return sizeNeeded(pillar.title, box, measure)
  }
  const [oneLine, twoLines] = heads
  const head = pillars.some((each) => fits(each, oneLine) === null && fits(each, twoLines) !== null)
    ? twoLines
    : oneLine
  const cards = pillars.flatMap((pillar, at) => {
    const area = areas[at]
    return area === undefined
      ? []
      : [{ pillar, area, rows: pillarRows(pillar, area, head, atLeast(usual.name), frame) }]
  })
  const subtitle = { maxWidth, height: head.subtitle.height, size: atLeast(usual.subtitle), weight: 400 } as const
  const sizes = {
    title: Math.min(...pillars.map((each) => fits(each, head) ?? usual.title)),
    subtitle: sizeForColumn(
      pillars.map((each) => each.subtitle),
      subtitle,
      measure,
    ),
    name: Math.min(
      ...cards.flatMap(({ rows }) =>
        rows.shown.map((row) => sizeForColumn([row.initiative.title], rows.nameBox(row), measure)),
      ),
      atLeast(usual.name),
    ),
  }
  return cards.flatMap((each) => drawPillar({ ...each, head, sizes, moreLabel }, frame))
}
