import type { CascadeData } from '#shared/charts/chart-data.ts'
import type { Say } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { findRow, rowsOf, type Workbook } from '#shared/model/workbook.ts'

export type DirectionCascade = {
  readonly data: CascadeData
  /** The practice that matters most, whose links are marked; null while several matter as much. */
  readonly top: string | null
}

/**
 * Business priorities, the goals that serve them, and the practices those goals need most. METHOD C3.
 * @param most so many goals and practices at most: what fits beside each other and can be read
 */
export function directionCascade(
  workbook: Workbook,
  say: Say,
  writeNumber: (value: number) => string,
  most: number,
): DirectionCascade {
  const { practices } = assess(workbook)
  const ranked = practices
    .filter(({ importance }) => importance.value !== null)
    .toSorted((a, b) => (b.importance.value ?? 0) - (a.importance.value ?? 0))
    .slice(0, most)
  const [first, second] = ranked
  const isAhead = first !== undefined && first.importance.value !== second?.importance.value
  const top = isAhead ? first.practiceId : null
  const shown = new Set(ranked.map(({ practiceId }) => practiceId))
  const goalLinks = rowsOf(workbook, 'practiceGoal').filter(({ practiceId }) => shown.has(practiceId))
  const used = new Set(goalLinks.map(({ goalId }) => goalId))
  const goals = rowsOf(workbook, 'goal')
    .filter(({ id, inScope }) => inScope && used.has(id))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
  const goalIds = new Set(goals.map(({ id }) => id))
  const topGoals = new Set(goalLinks.flatMap(({ practiceId, goalId }) => (practiceId === top ? [goalId] : [])))
  const data: CascadeData = {
    kind: 'cascade',
    columns: [
      {
        title: say('screen.direction.cascade.priority'),
        nodes: rowsOf(workbook, 'businessPriority').map(({ id, code, title }) => ({
          id,
          label: title,
          figure: code,
          hue: null,
        })),
      },
      {
        title: say('screen.direction.cascade.goal'),
        nodes: goals.map(({ id, title, weight }) => ({ id, label: title, figure: `${weight}`, hue: null })),
      },
      {
        title: say('screen.direction.cascade.practice'),
        nodes: ranked.map(({ practiceId, importance, domainId }) => ({
          id: practiceId,
          label: findRow(workbook, 'practice', practiceId)?.name ?? '',
          figure: importance.value === null ? '' : writeNumber(importance.value),
          hue: findRow(workbook, 'domain', domainId)?.hue ?? null,
        })),
      },
    ],
    links: [
      ...rowsOf(workbook, 'goalPriority')
        .filter(({ goalId }) => goalIds.has(goalId))
        .map(({ businessPriorityId, goalId, strength }) => ({
          from: businessPriorityId,
          to: goalId,
          strength,
          marked: topGoals.has(goalId),
        })),
      ...goalLinks
        .filter(({ goalId }) => goalIds.has(goalId))
        .map(({ practiceId, goalId, strength }) => ({
          from: goalId,
          to: practiceId,
          strength,
          marked: practiceId === top,
        })),
    ],
  }
  return { data, top }
}
