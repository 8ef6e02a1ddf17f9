import { type Area, beside, card } from './card.ts'
import { openRow } from './open-card.ts'
import { hueOf } from './palette.ts'
import { ringPath } from './paths.ts'
import type { Shape } from './scene.ts'
import { type Band, belowTitle } from './strategy-bands.ts'
import { type GoalPlace, layGoal, scaleOfGoals, usualHeight } from './strategy-goal-text.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeShare } from './write-figure.ts'
import { writeLine } from './write-text.ts'

type Goal = StrategyPageData['goals'][number]

/** Up to five goals, each with its measure from where to where, and how far it has come. */
export function drawGoals(page: StrategyPageData, { y, height }: Band, frame: StrategyFrame): Shape[] {
  const { width, margin, palette, measure, atLeast } = frame
  const title = { y: y + 4, size: atLeast(7), weight: 600, fill: palette.muted } as const
  const places = placesOf(page, { y: y + belowTitle, height: height - belowTitle }, frame)
  const scale = scaleOfGoals(places, frame)
  const note = measure(page.labels.goals, title.size, 600) + 8
  return [
    ...writeLine(page.labels.goals, { ...title, x: margin, maxWidth: width - 2 * margin }, measure),
    ...writeLine(
      page.labels.goalsNote,
      { ...title, weight: 400, x: margin + note, maxWidth: width - 2 * margin - note },
      measure,
    ),
    ...(places.length === 0
      ? openRow(page, { x: margin, y: y + belowTitle, width: width - 2 * margin, height: height - belowTitle }, frame)
      : []),
    ...places.flatMap((place, index) => drawGoal(place, scale, hueOf(palette, index), frame)),
  ]
}

function placesOf(page: StrategyPageData, { y, height }: Band, { width, margin }: StrategyFrame): GoalPlace[] {
  const goals = page.goals.slice(0, 5)
  return beside({ x: margin, y, width: width - 2 * margin, height }, goals.length, 10).flatMap((area, index) => {
    const goal = goals[index]
    if (goal === undefined) return []
    const r = radiusOf(goal, area)
    return [{ goal, area, ringWidth: r > 0 ? 2 * r + 8 : 0 }]
  })
}

/** What the cards of goals need that are written in their usual letters: those with a measure have as much as there is. */
export function heightOfGoals(page: StrategyPageData, frame: StrategyFrame): number {
  const places = placesOf(page, { y: 0, height: frame.maxHeight }, frame)
  const isPlain = places.every(({ goal }) => goal.progress === null && goal.measure === '')
  return isPlain ? usualHeight(places, frame) : frame.maxHeight
}

function radiusOf({ progress }: Goal, area: Area): number {
  return progress === null ? 0 : Math.min(19, area.height * 0.22)
}

function drawGoal(place: GoalPlace, scale: number, hue: string, frame: StrategyFrame): Shape[] {
  const { goal, area } = place
  const r = radiusOf(goal, area)
  const ring = { cx: area.x + area.width - 11 - r, cy: area.y + 11 + r }
  return [
    ...card(area, frame.palette),
    ...layGoal(place, scale, hue, frame),
    ...(goal.progress === null ? [] : progressRing(ring, r, goal.progress, hue, frame)),
  ]
}

function progressRing(
  { cx, cy }: { readonly cx: number; readonly cy: number },
  r: number,
  share: number,
  hue: string,
  { palette, measure, locale, atLeast }: StrategyFrame,
): Shape[] {
  const inner = r - 2.6
  return [
    { kind: 'circle', cx, cy, r: inner, fill: 'none', stroke: palette.sunken, strokeWidth: 5 },
    ...(share > 0
      ? [{ kind: 'path', d: ringPath(cx, cy, inner, share), fill: 'none', stroke: hue, strokeWidth: 5 } as const]
      : []),
    ...writeLine(
      writeShare(share, locale),
      { x: cx, y: cy, maxWidth: 2 * inner - 4, size: atLeast(8.5), weight: 600, anchor: 'middle', fill: palette.ink },
      measure,
    ),
  ]
}
