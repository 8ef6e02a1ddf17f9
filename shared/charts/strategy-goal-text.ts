import type { Area } from './card.ts'
import { fitText, wholeLines, wrapText } from './fit-text.ts'
import type { Measure, Shape } from './scene.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { lineHeight, type Placed, writeDown, writeLine } from './write-text.ts'

type Goal = StrategyPageData['goals'][number]

const sizes = { title: 9.5, text: 7.3, measure: 7, way: 8 } as const
/** How much smaller the letters of a card may be, so that all of its texts have room. */
const scales = [1, 0.94, 0.88, 0.82, 0.76] as const
/** The same between the letters of a wide page and the usual ones. */
const steps = 4
const pad = { side: 11, top: 9, bottom: 8, gap: 2.5 } as const
/** More between text and measure, before letters are larger than usual. */
const largeGap = 4
const many = 12
const arrow = ' → '

/** The lines of a card at one size of letters. */
type Lines = {
  readonly measure: readonly string[]
  /** Whether the way from where to where has a line of its own, below the measure. */
  readonly wayBelow: boolean
  readonly height: number
  readonly whole: boolean
}

/** A goal's card, and the width of what stands at its right. */
export type GoalPlace = { readonly goal: Goal; readonly area: Area; readonly ringWidth: number }

/**
 * How large the letters of all cards of the row are: so that each card has room for its texts. One that would be shortened in the
 * smallest letters, too, does not make the others small.
 */
export function scaleOfGoals(places: readonly GoalPlace[], frame: StrategyFrame): number {
  const all = scalesFrom(frame.atLeast(sizes.measure) / sizes.measure)
  const needed = places.flatMap((place) => all.find((scale) => isWhole(linesAt(place, scale, frame), place)) ?? [])
  return needed.length === 0 ? (all.at(-1) ?? 1) : Math.min(...needed)
}

/** How high the highest of the cards is in its usual letters. */
export function usualHeight(places: readonly GoalPlace[], frame: StrategyFrame): number {
  const scale = frame.atLeast(sizes.measure) / sizes.measure
  return Math.max(0, ...places.map((place) => linesAt(place, scale, frame).height))
}

function isWhole({ whole, height }: Lines, { area }: GoalPlace): boolean {
  return whole && height <= area.height
}

/** The texts of a goal's card: its title, what it means, and at the foot its measure with the way from where to where. */
export function layGoal(place: GoalPlace, scale: number, hue: string, frame: StrategyFrame): Shape[] {
  const { goal, area, ringWidth } = place
  const { palette, measure } = frame
  const inner = area.width - 2 * pad.side
  const lines = linesAt(place, scale, frame)
  const whole = isWhole(lines, place)
  const pitch = sizes.measure * scale * lineHeight
  const foot = area.y + area.height - pad.bottom - (sizes.way * scale) / 2
  const way = wayOf(goal)
  const last = lines.wayBelow ? foot - sizes.way * scale * lineHeight : foot
  // A text that has no room leaves the measure a line or two.
  const most = whole ? many : 2
  const footLines = Math.min(most, lines.measure.length)
  const footTop = last - (footLines - 0.5) * pitch
  const x = area.x + pad.side
  const textWidth = inner - ringWidth
  const headOf = (maxLines: number) =>
    writeDown(
      goal.title,
      {
        x,
        y: area.y + pad.top,
        maxWidth: textWidth,
        maxLines,
        size: sizes.title * scale,
        weight: 600,
        fill: palette.ink,
      },
      measure,
    )
  const roomBelow = (bottom: number): number =>
    Math.floor((footTop - pad.gap - bottom - 1) / (sizes.text * scale * lineHeight) + 0.01)
  const heads = (whole ? [many] : [3, 2, 1]).map(headOf)
  const head = heads.find(({ bottom }) => goal.text === '' || roomBelow(bottom) >= 1) ?? heads.at(-1) ?? headOf(1)
  const room = roomBelow(head.bottom)
  const small = { x, size: sizes.text * scale, weight: 400, fill: palette.muted } as const
  return [
    ...head.shapes,
    ...(room < 1
      ? []
      : writeDown(goal.text, { ...small, y: head.bottom + 1, maxWidth: textWidth, maxLines: room }, measure).shapes),
    ...writeDown(
      goal.measure,
      {
        ...small,
        size: sizes.measure * scale,
        y: footTop,
        maxWidth: lines.wayBelow ? inner : besideWay(way, scale, inner, frame),
        maxLines: footLines,
      },
      measure,
    ).shapes,
    ...writeWay(
      goal,
      {
        x: area.x + area.width - pad.side,
        y: foot,
        maxWidth: inner,
        size: sizes.way * scale,
        weight: 600,
        anchor: 'end',
        fill: hue,
      },
      measure,
    ),
  ]
}

function linesAt({ goal, area, ringWidth }: GoalPlace, scale: number, frame: StrategyFrame): Lines {
  const { measure } = frame
  const inner = area.width - 2 * pad.side
  const broken = (text: string, width: number, size: number, weight: 400 | 600): readonly string[] | null =>
    text === '' ? [] : wholeLines(text, width, many, { size: size * scale, weight }, measure)
  const title = broken(goal.title, inner - ringWidth, sizes.title, 600)
  const text = broken(goal.text, inner - ringWidth, sizes.text, 400)
  const way = wayOf(goal)
  const room = besideWay(way, scale, inner, frame)
  const aside = room < inner * 0.35 ? null : broken(goal.measure, room, sizes.measure, 400)
  const wayBelow = aside === null && way !== '' && goal.measure !== ''
  const type = { size: sizes.measure * scale, weight: 400 } as const
  const foot = wayBelow ? broken(goal.measure, inner, sizes.measure, 400) : aside
  const high = (count: number, size: number): number => count * size * scale * lineHeight
  const wayHeight = way === '' ? 0 : high(1, sizes.way)
  const footHeight = high(foot?.length ?? 2, sizes.measure)
  return {
    measure: foot ?? wrapText(goal.measure, wayBelow ? inner : room, 2, type, measure),
    wayBelow,
    whole: title !== null && text !== null && foot !== null && measure(way, sizes.way * scale, 600) <= inner,
    height:
      pad.top +
      high(title?.length ?? 0, sizes.title) +
      1 +
      high(text?.length ?? 0, sizes.text) +
      pad.gap +
      (scale > 1 ? largeGap : 0) +
      (wayBelow ? footHeight + wayHeight : Math.max(footHeight, wayHeight)) +
      pad.bottom,
  }
}

function scalesFrom(largest: number): readonly number[] {
  if (largest <= 1) return scales
  return [...Array.from({ length: steps }, (_, step) => largest - ((largest - 1) * step) / steps), ...scales]
}

function wayOf({ from, to }: Goal): string {
  return from === '' && to === '' ? '' : `${from}${arrow}${to}`
}

/** What a measure has beside its way on the same line. */
function besideWay(way: string, scale: number, inner: number, { measure }: StrategyFrame): number {
  return way === '' ? inner : Math.max(0, inner - measure(way, sizes.way * scale, 600) - 8)
}

/** From where to where. Long units are shortened at both ends, and no figure for the sake of the other's unit. */
function writeWay(goal: Goal, placed: Placed, measure: Measure): Shape[] {
  const whole = wayOf(goal)
  if (measure(whole, placed.size, placed.weight) <= placed.maxWidth) return writeLine(whole, placed, measure)
  const widthOf = (text: string): number => measure(text, placed.size, placed.weight)
  const room = placed.maxWidth - widthOf(arrow)
  const to = fitText(goal.to, Math.max(room / 2, room - widthOf(goal.from)), placed, measure)
  const from = fitText(goal.from, room - widthOf(to), placed, measure)
  return writeLine(`${from}${arrow}${to}`, placed, measure).map((shape) => ({ ...shape, whole }))
}
