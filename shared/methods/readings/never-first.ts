import { neverFirst } from '#shared/methods/dominance.ts'
import { isDividing, type PriorityModel, priorityColumns } from './priority-columns.ts'
import type { NeverFirstInitiative } from './robustness-reading.ts'

/** Beyond these the search for what no weighting can put first is left out: nobody asks it of hundreds. */
const mostCorners = 500
const mostInitiatives = 200

/** Which of the ranked no weighting of the criteria puts first, by their own priorities. Needs of others are left aside. */
export function neverFirstInitiatives(
  model: PriorityModel,
  weights: readonly number[],
  groups: readonly (readonly number[])[],
  agreed: Int32Array,
  idOf: (node: number) => string,
): readonly NeverFirstInitiative[] {
  const corners = cornersOf(groups)
  if (groups.length === 0 || corners.length > mostCorners || agreed.length > mostInitiatives) return []
  const scored = [...agreed].filter((node) => !Number.isNaN(priorityColumns(model, weights).priority[node]))
  const valuesAt = (moved: readonly number[], turned: boolean) => {
    const { priority } = priorityColumns(model, moved)
    return scored.map((node) => (turned ? -1 / Math.max(priority[node] ?? 0, 1e-9) : (priority[node] ?? 0)))
  }
  const faces = groups.map((group) => {
    const turned = isDividing(model.method, model.criteria[group[0] ?? 0]?.part ?? 'value')
    return group.map((corner) => valuesAt(onCorner(weights, [group], [corner]), turned))
  })
  return neverFirst(
    corners.map((corner) => valuesAt(onCorner(weights, groups, corner), false)),
    faces,
  ).map(({ thing, beatenBy }) => ({
    initiativeId: idOf(scored[thing] ?? 0),
    beatenById: beatenBy === null ? null : idOf(scored[beatenBy] ?? 0),
  }))
}

/** One criterion of each group, in all ways. */
function cornersOf(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return groups.reduce<readonly (readonly number[])[]>(
    (corners, group) =>
      corners.length > mostCorners ? corners : corners.flatMap((corner) => group.map((at) => [...corner, at])),
    [[]],
  )
}

/** All weight of each group on its corner. */
function onCorner(
  weights: readonly number[],
  groups: readonly (readonly number[])[],
  corner: readonly number[],
): readonly number[] {
  return weights.map((weight, at) => {
    const group = groups.findIndex((each) => each.includes(at))
    return group === -1 ? weight : corner[group] === at ? 1 : 0
  })
}
