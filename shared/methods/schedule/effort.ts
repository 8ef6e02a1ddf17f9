import type { Problem } from './problem.ts'

/** What a search may spend, in schedules made; no clock decides, so that results repeat on any machine. */
export type Effort = {
  readonly schedules: number
  readonly population: number
  /** Children without progress after which the population begins anew, as a multiple of it. */
  readonly patience: number
}

/** Placements of one activity: some hundredths of a second for a quick search, about a second for a thorough one. */
const placements = { quick: 220_000, thorough: 8_000_000 }
/** Small problems are as good as solved by then. */
const mostSchedules = { quick: 4_000, thorough: 90_000 }

/** Fewer schedules for larger problems. */
export function effortFor({ size, uses }: Problem, effort: 'quick' | 'thorough'): Effort {
  let cells = 0
  for (let use = 0; use < uses.to.length; use += 1) cells += (uses.to[use] as number) - (uses.from[use] as number)
  // In a longer plan each placement looks at more periods before it finds room.
  const perSchedule = Math.max(1, (size + cells / 32) * (1 + size / 1000))
  const schedules = Math.max(12, Math.min(mostSchedules[effort], Math.floor(placements[effort] / perSchedule)))
  const thorough = effort === 'thorough'
  // A child takes three schedules; a population that fills the whole effort would never breed.
  const population = Math.max(4, Math.min(thorough ? 100 : 40, Math.floor(schedules / 18)))
  return { schedules, population, patience: thorough ? 30 : 10 }
}
