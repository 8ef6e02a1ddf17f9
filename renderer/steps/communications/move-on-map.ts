import type { RowOf } from '#shared/model/entities.ts'

export type Place = Pick<RowOf<'stakeholder'>, 'impact' | 'influence'>

/** From little to much: rightwards for influence, upwards for impact. */
export const ranks = ['low', 'medium', 'high'] as const

/** Where an arrow key moves a group to. Null: it is no arrow key, or there is nothing further that way. */
export function moveOnMap({ impact, influence }: Place, key: string): Place | null {
  switch (key) {
    case 'ArrowUp':
      return impact === 'high' ? null : { impact: next(impact, 1), influence }
    case 'ArrowDown':
      return impact === 'low' ? null : { impact: next(impact, -1), influence }
    case 'ArrowRight':
      return influence === 'high' ? null : { impact, influence: next(influence, 1) }
    case 'ArrowLeft':
      return influence === 'low' ? null : { impact, influence: next(influence, -1) }
    default:
      return null
  }
}

function next(rank: Place['impact'], by: 1 | -1): Place['impact'] {
  return ranks[ranks.indexOf(rank) + by] ?? rank
}
