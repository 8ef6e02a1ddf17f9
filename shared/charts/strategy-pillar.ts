import { type Area, card } from './card.ts'
import { mixColours } from './colour.ts'
import { writeInColumn } from './column-text.ts'
import { hueOf } from './palette.ts'
import { headPath } from './paths.ts'
import type { Shape } from './scene.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeFigure } from './write-figure.ts'
import { lineHeight, writeLine } from './write-text.ts'

export type Pillar = StrategyPageData['pillars'][number]

/** The coloured head of a card: its height, and the middle and height of what stands on it. */
export type PillarHead = {
  readonly height: number
  readonly title: { readonly y: number; readonly height: number }
  readonly subtitle: { readonly y: number; readonly height: number }
}

/** Above and below a title without a subtitle. */
const aroundTitle = 7
/** The widest pill of a date, and what it has above and below its letters. */
const mostPill = 46
const pillPadding = 2.35
const usualWhen = 6.3
/** What a name takes, with the line below it: on one line, or on two. */
const leastPitch = { oneLine: 16.5, twoLines: 22 } as const
/** Of the room that is left, a name on one line takes no more than this. */
const mostPitch = 26
/** Between the lines of one name and those of the next. */
const nameGap = 2
/** Above and below the names together. */
const namesPadding = 8

export function pillarInside(area: Area): { readonly x: number; readonly maxWidth: number } {
  return { x: area.x + 11, maxWidth: area.width - 22 }
}

export function titleHeight({ subtitle }: Pillar, head: PillarHead): number {
  return subtitle === '' ? head.height - aroundTitle : head.title.height
}

type Initiative = Pillar['initiatives'][number]

/** An initiative, its middle below the card's head, and what it takes. */
export type PillarRow = { readonly initiative: Initiative; readonly middle: number; readonly height: number }

/** The initiatives that a card has room for, and how many more there are. */
export type PillarRows = {
  readonly shown: readonly PillarRow[]
  readonly hidden: number
  /** Where it is said how many more there are, below the card's head. */
  readonly moreAt: number
  /** What a name has, beside a date. */
  readonly nameBox: (row: PillarRow) => {
    readonly maxWidth: number
    readonly height: number
    readonly size: number
    readonly weight: 400
  }
}

/** @param nameSize at most */
export function pillarRows(
  { initiatives, more }: Pillar,
  area: Area,
  head: PillarHead,
  nameSize: number,
  frame: StrategyFrame,
): PillarRows {
  const { measure } = frame
  const height = area.height - head.height - namesPadding
  const right = area.x + area.width - 9
  const nameRoom = (when: string): number => right - pillOf(when, frame) - area.x - 26
  const twoLines = Math.max(leastPitch.twoLines, 2 * nameSize * lineHeight + nameGap)
  const heights = initiatives.map(({ title, when }) =>
    measure(title, nameSize, 400) <= nameRoom(when) ? leastPitch.oneLine : twoLines,
  )
  const least = (count: number): number =>
    sum(heights.slice(0, count)) + (more > 0 || count < heights.length ? leastPitch.oneLine : 0)
  let count = initiatives.length
  while (count > 1 && least(count) > height) count -= 1
  const hidden = more + initiatives.length - count
  // Names stand as far apart as there is room for.
  const spare = Math.max(0, height - least(count)) / (count + (hidden > 0 ? 1 : 0))
  const widened = (own: number): number => Math.max(own, Math.min(mostPitch, own + spare))
  const shown = initiatives.slice(0, count).map((initiative, at): PillarRow => {
    const own = Math.min(height, widened(heights[at] ?? 0))
    return { initiative, middle: sum(heights.slice(0, at).map(widened)) + own / 2, height: own }
  })
  return {
    shown,
    hidden,
    moreAt: sum(shown.map((row) => row.height)) + widened(leastPitch.oneLine) / 2,
    nameBox: (row) => ({
      maxWidth: nameRoom(row.initiative.when),
      height: row.height - nameGap,
      size: nameSize,
      weight: 400,
    }),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function pillOf(when: string, { measure, atLeast }: StrategyFrame): number {
  const size = atLeast(usualWhen)
  return when === '' ? 0 : Math.min(mostPill * (size / usualWhen), measure(when, size, 600) + 13)
}

/** A card with its names in the sizes of its row. */
export type PillarCard = {
  readonly pillar: Pillar
  readonly area: Area
  readonly rows: PillarRows
  readonly head: PillarHead
  readonly sizes: Readonly<Record<'title' | 'subtitle' | 'name', number>>
  readonly moreLabel: string
}

export function drawPillar(own: PillarCard, frame: StrategyFrame): Shape[] {
  const { pillar, area, rows, head, sizes, moreLabel } = own
  const { palette, measure, locale, atLeast } = frame
  const { shown, hidden, moreAt } = rows
  const hue = hueOf(palette, pillar.hue)
  const inside = pillarInside(area)
  const titleY = pillar.subtitle === '' ? head.height / 2 : head.title.y
  const onHead = { ...inside, fill: palette.paper } as const
  const top = area.y + head.height + namesPadding / 2
  const more = { x: area.x + 21, maxWidth: inside.maxWidth - 10, size: atLeast(7), weight: 600 } as const
  return [
    ...card(area, palette),
    { kind: 'path', d: headPath(area.x, area.y, area.width, head.height, 4.5), fill: hue },
    ...writeInColumn(
      pillar.title,
      { ...onHead, y: area.y + titleY, height: titleHeight(pillar, head), size: sizes.title, weight: 600 },
      measure,
    ),
    ...writeInColumn(
      pillar.subtitle,
      { ...onHead, ...head.subtitle, y: area.y + head.subtitle.y, size: sizes.subtitle, weight: 400 },
      measure,
    ),
    ...shown.flatMap((row, at) => drawInitiative(row, { y: top + row.middle, isFirst: at === 0 }, own, frame)),
    ...(hidden > 0
      ? writeLine(
          `+ ${writeFigure(hidden, 0, locale)} ${moreLabel}`,
          { ...more, y: top + moreAt, fill: palette.muted },
          measure,
        )
      : []),
  ]
}

/** A dot, the name, and when it begins on a pill. */
function drawInitiative(
  row: PillarRow,
  { y, isFirst }: { readonly y: number; readonly isFirst: boolean },
  { pillar, area, rows, sizes }: PillarCard,
  frame: StrategyFrame,
): Shape[] {
  const { palette, measure, atLeast } = frame
  const { title, when } = row.initiative
  const hue = hueOf(palette, pillar.hue)
  const right = area.x + area.width - 9
  const whenSize = atLeast(usualWhen)
  const pill = pillOf(when, frame)
  const name = { ...rows.nameBox(row), x: area.x + 21, y, size: sizes.name, fill: palette.text }
  const shapes: Shape[] = [
    { kind: 'circle', cx: area.x + 14, cy: y, r: 2.4, fill: hue },
    ...writeInColumn(title, name, measure),
  ]
  if (pill > 0) {
    const date = { x: right - pill / 2, y, maxWidth: pill - 6, size: whenSize, weight: 600, anchor: 'middle' } as const
    shapes.push({
      kind: 'rect',
      x: right - pill,
      y: y - whenSize / 2 - pillPadding,
      width: pill,
      height: whenSize + 2 * pillPadding,
      radius: whenSize / 2 + pillPadding,
      fill: mixColours(palette.paper, hue, 0.12),
    })
    shapes.push(...writeLine(when, { ...date, fill: hue }, measure))
  }
  if (!isFirst) {
    const line = y - row.height / 2
    const { x } = pillarInside(area)
    shapes.push({ kind: 'line', x1: x, y1: line, x2: right, y2: line, stroke: palette.line, strokeWidth: 0.6 })
  }
  return shapes
}
