import { reaches } from './reaches.ts'

/** Levels still to climb: target less capability, never negative. METHOD C4. */
export function gap(target: number, capability: number): number {
  return Math.max(0, target - capability)
}

/** How much a gap deserves: levels missing times importance. METHOD C4. 0 to 5. */
export function attention(gapLevels: number, importance: number): number {
  return (gapLevels * importance) / 100
}

/** Whether a practice is kept better than it needs to be: hold it, or harvest from it. METHOD C4. */
export function isOverServed(target: number, capability: number, from: number): boolean {
  return reaches(capability - target, from)
}

/** What a survey says is missing: importance less satisfaction, both 0 to 100; negative where users are better served than they ask. METHOD C4. */
export function surveyGap(importance: number, satisfaction: number): number {
  return importance - satisfaction
}
