import { type Area, beside, card } from './card.ts'
import { mixColours } from './colour.ts'
import { hueOf } from './palette.ts'
import { headPath } from './paths.ts'
import type { Shape } from './scene.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeFigure } from './write-figure.ts'
import { lineHeight, writeLine, writeWhole } from './write-text.ts'

type Pillar = StrategyPageData['pillars'][number]

const headHeight = 31
/** The widest pill of a date, and what it has above and below its letters. */
const mostPill = 46
const pillPadding = 2.35
/** Two lines in small letters have the height of one in usual ones. */
const headPlace = {
  title: { y: 11.5, height: 15.2, size: 10, least: 0.6 },
  subtitle: { y: 23.3, height: 10.4, size: 7, least: 0.6 },
} as const
/** Without a subtitle. */
const titleAlone = { y: headHeight / 2, height: 24, size: 10, least: 0.6 } as const

const usualName = 7.5
/** From name to name: less where each of a pillar has room on one line, so that more of them are there. */
const leastPitch = { any: 22, oneLine: 16.5 } as const
/** Between the lines of one name and those of the next. */
const nameGap = 2

/** Up to five pillars with their initiatives; what doesn't fit is counted. */
export function drawPillars(
  page: StrategyPageData,
  { y, height }: { readonly y: number; readonly height: number },
  frame: StrategyFrame,
): Shape[] {
  const { width, margin, palette, measure, atLeast } = frame
  const pillars = page.pillars.slice(0, 5)
  const room = { x: margin, y: y + 13, width: width - 2 * margin, height: height - 13 }
  const open = { x: room.x + 12, y: room.y + 16, maxWidth: room.width - 24, size: 9, weight: 400 } as const
  return [
    ...writeLine(
      page.labels.pillars,
      { x: margin, y: y + 4, maxWidth: width - 2 * margin, size: atLeast(7), weight: 600, fill: palette.muted },
      measure,
    ),
    ...(pillars.length === 0
      ? [...card(room, palette), ...writeLine(page.labels.open, { ...open, fill: palette.muted }, measure)]
      : beside(room, pillars.length, 10).flatMap((area, index) => {
          const pillar = pillars[index]
          return pillar === undefined ? [] : drawPillar(pillar, page.labels.more, area, frame)
        })),
  ]
}

function drawPillar(
  pillar: Pillar,
  moreLabel: string,
  area: Area,
  { palette, measure, locale, atLeast }: StrategyFrame,
): Shape[] {
  const nameSize = atLeast(usualName)
  const whenSize = atLeast(6.3)
  const hue = hueOf(palette, pillar.hue)
  const inside = { x: area.x + 11, maxWidth: area.width - 22 }
  const right = area.x + area.width - 9
  const pillOf = (when: string): number =>
    when === '' ? 0 : Math.min(mostPill * (whenSize / 6.3), measure(when, whenSize, 600) + 13)
  const nameRoom = (when: string): number => right - pillOf(when) - area.x - 26
  const isShort = pillar.initiatives.every(({ title, when }) => measure(title, nameSize, 400) <= nameRoom(when))
  const twoLines = Math.max(leastPitch.any, 2 * nameSize * lineHeight + nameGap)
  const rows = Math.max(1, Math.floor((area.height - headHeight - 8) / (isShort ? leastPitch.oneLine : twoLines)))
  const overfull = pillar.initiatives.length > rows || pillar.more > 0
  const shown = pillar.initiatives.slice(0, overfull ? rows - 1 : rows)
  const pitch = Math.min(26, (area.height - headHeight - 8) / Math.max(1, shown.length + (overfull ? 1 : 0)))
  const hidden = pillar.more + pillar.initiatives.length - shown.length
  const title = pillar.subtitle === '' ? titleAlone : headPlace.title
  const middle = (row: number) => area.y + headHeight + 4 + (row + 0.5) * pitch
  const shapes: Shape[] = [
    ...card(area, palette),
    { kind: 'path', d: headPath(area.x, area.y, area.width, headHeight, 4.5), fill: hue },
    ...writeWhole(
      pillar.title,
      { ...inside, ...title, y: area.y + title.y, weight: 600, fill: palette.paper },
      measure,
    ),
    ...writeWhole(
      pillar.subtitle,
      {
        ...inside,
        ...headPlace.subtitle,
        size: atLeast(headPlace.subtitle.size),
        y: area.y + headPlace.subtitle.y,
        weight: 400,
        fill: palette.paper,
      },
      measure,
    ),
  ]
  for (const [row, initiative] of shown.entries()) {
    const pill = pillOf(initiative.when)
    shapes.push({ kind: 'circle', cx: area.x + 14, cy: middle(row), r: 2.4, fill: hue })
    const name = {
      x: area.x + 21,
      y: middle(row),
      maxWidth: nameRoom(initiative.when),
      height: pitch - nameGap,
      size: nameSize,
      weight: 400,
      fill: palette.text,
    } as const
    shapes.push(...writeWhole(initiative.title, name, measure))
    if (pill > 0) {
      shapes.push({
        kind: 'rect',
        x: right - pill,
        y: middle(row) - whenSize / 2 - pillPadding,
        width: pill,
        height: whenSize + 2 * pillPadding,
        radius: whenSize / 2 + pillPadding,
        fill: mixColours(palette.paper, hue, 0.12),
      })
      shapes.push(
        ...writeLine(
          initiative.when,
          {
            x: right - pill / 2,
            y: middle(row),
            maxWidth: pill - 6,
            size: whenSize,
            weight: 600,
            anchor: 'middle',
            fill: hue,
          },
          measure,
        ),
      )
    }
    if (row > 0) {
      const line = middle(row) - pitch / 2
      shapes.push({ kind: 'line', x1: inside.x, y1: line, x2: right, y2: line, stroke: palette.line, strokeWidth: 0.6 })
    }
  }
  if (hidden > 0) {
    const text = `+ ${writeFigure(hidden, 0, locale)} ${moreLabel}`
    shapes.push(
      ...writeLine(
        text,
        {
          x: area.x + 21,
          y: middle(shown.length),
          maxWidth: inside.maxWidth - 10,
          size: atLeast(7),
          weight: 600,
          fill: palette.muted,
        },
        measure,
      ),
    )
  }
  return shapes
}
