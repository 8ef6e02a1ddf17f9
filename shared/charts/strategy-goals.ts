import { type Area, beside, card } from './card.ts'
import { hueOf } from './palette.ts'
import { ringPath } from './paths.ts'
import type { Shape } from './scene.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeFigure } from './write-figure.ts'
import { writeDown, writeLine } from './write-text.ts'

type Goal = StrategyPageData['goals'][number]

/** Up to five goals, each with its measure from where to where, and how far it has come. */
export function drawGoals(
  page: StrategyPageData,
  { y, height }: { readonly y: number; readonly height: number },
  frame: StrategyFrame,
): Shape[] {
  const { width, margin, palette, measure } = frame
  const goals = page.goals.slice(0, 5)
  const title = { y: y + 4, size: 7, weight: 600, fill: palette.muted } as const
  const note = measure(page.labels.goals, 7, 600) + 8
  return [
    ...writeLine(page.labels.goals, { ...title, x: margin, maxWidth: width - 2 * margin }, measure),
    ...writeLine(
      page.labels.goalsNote,
      { ...title, weight: 400, x: margin + note, maxWidth: width - 2 * margin - note },
      measure,
    ),
    ...beside({ x: margin, y: y + 13, width: width - 2 * margin, height: height - 13 }, goals.length, 10).flatMap(
      (area, index) => {
        const goal = goals[index]
        return goal === undefined ? [] : drawGoal(goal, hueOf(palette, index), area, frame)
      },
    ),
  ]
}

function drawGoal(goal: Goal, hue: string, area: Area, { palette, measure, locale }: StrategyFrame): Shape[] {
  const x = area.x + 11
  const r = goal.progress === null ? 0 : Math.min(19, area.height * 0.24)
  const ring = { cx: area.x + area.width - 11 - r, cy: area.y + 11 + r }
  const textWidth = area.width - 22 - (r > 0 ? 2 * r + 8 : 0)
  const head = writeDown(
    goal.title,
    { x, y: area.y + 9, maxWidth: textWidth, maxLines: 2, size: 9.5, weight: 600, fill: palette.ink },
    measure,
  )
  const foot = area.y + area.height - 13
  const lines = Math.max(0, Math.min(3, Math.floor((foot - 9 - head.bottom) / 9)))
  const text =
    lines === 0
      ? []
      : writeDown(
          goal.text,
          { x, y: head.bottom + 1, maxWidth: textWidth, maxLines: lines, size: 7.3, weight: 400, fill: palette.muted },
          measure,
        ).shapes
  const way = goal.from === '' && goal.to === '' ? '' : `${goal.from} → ${goal.to}`
  const wayWidth = Math.min((area.width - 22) * 0.62, measure(way, 8, 600) + 1)
  return [
    ...card(area, palette),
    ...head.shapes,
    ...text,
    ...(goal.progress === null
      ? []
      : progressRing(ring, r, goal.progress, hue, { palette, measure, ...(locale === undefined ? {} : { locale }) })),
    ...writeLine(
      goal.measure,
      { x, y: foot, maxWidth: area.width - 26 - wayWidth, size: 7, weight: 400, fill: palette.muted },
      measure,
    ),
    ...writeLine(
      way,
      { x: area.x + area.width - 11, y: foot, maxWidth: wayWidth, size: 8, weight: 600, anchor: 'end', fill: hue },
      measure,
    ),
  ]
}

function progressRing(
  { cx, cy }: { readonly cx: number; readonly cy: number },
  r: number,
  share: number,
  hue: string,
  { palette, measure, locale }: Pick<StrategyFrame, 'palette' | 'measure' | 'locale'>,
): Shape[] {
  const inner = r - 2.6
  return [
    { kind: 'circle', cx, cy, r: inner, fill: 'none', stroke: palette.sunken, strokeWidth: 5 },
    ...(share > 0
      ? [{ kind: 'path', d: ringPath(cx, cy, inner, share), fill: 'none', stroke: hue, strokeWidth: 5 } as const]
      : []),
    ...writeLine(
      `${writeFigure(share * 100, 0, locale)}%`,
      { x: cx, y: cy, maxWidth: 2 * inner - 4, size: 8.5, weight: 600, anchor: 'middle', fill: palette.ink },
      measure,
    ),
  ]
}
