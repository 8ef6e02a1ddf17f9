import { reaches } from '#shared/methods/reaches.ts'
import { coverage, rollUp, type Weighted } from '#shared/methods/roll-up.ts'
import { lenses } from '#shared/model/lens.ts'
import type { DomainReading, LensReading, PracticeReading, RollUp } from './assessment.ts'

/** A summary that is refused below the coverage that the workbook asks for. METHOD C5. */
function refusing(items: readonly Weighted[], rated: number, applicable: number, leastCoverage: number): RollUp {
  const preliminary = rollUp(items)
  const covered = coverage(rated, applicable)
  const refused = preliminary === null ? 'empty' : reaches(covered, leastCoverage) ? null : 'coverage'
  return {
    value: refused === null ? preliminary : null,
    preliminary,
    refused,
    ratedCells: rated,
    applicableCells: applicable,
    coverage: covered,
  }
}

function sumOf(practices: readonly PracticeReading[], field: 'ratedCells' | 'applicableCells'): number {
  return practices.reduce((sum, practice) => sum + practice[field], 0)
}

/** Capability of several practices, weighted by importance. METHOD C5. */
export function capabilityOf(practices: readonly PracticeReading[], leastCoverage: number): RollUp {
  const items = practices.map(({ capability, importance }) => ({ value: capability, weight: importance.value }))
  return refusing(items, sumOf(practices, 'ratedCells'), sumOf(practices, 'applicableCells'), leastCoverage)
}

/** Targets of several practices, weighted as their capabilities are, so that the two can stand side by side. */
export function targetOf(practices: readonly PracticeReading[]): number | null {
  return rollUp(practices.map(({ target, importance }) => ({ value: target, weight: importance.value })))
}

/** @param order ids of all domains in their order */
export function domainReadings(
  practices: readonly PracticeReading[],
  order: readonly string[],
  leastCoverage: number,
): readonly DomainReading[] {
  const byDomain = Map.groupBy(practices, ({ domainId }) => domainId)
  return [...order, null].flatMap((domainId) => {
    const members = byDomain.get(domainId)
    if (members === undefined) return []
    const capability = capabilityOf(members, leastCoverage)
    const target = targetOf(members)
    return {
      domainId,
      practiceIds: members.map(({ practiceId }) => practiceId),
      capability,
      target,
      gap: capability.value === null || target === null ? null : Math.max(0, target - capability.value),
    }
  })
}

/** The index of each lens: its levels across practices, weighted by importance. METHOD C5. */
export function lensReadings(
  practices: readonly PracticeReading[],
  lowLevel: number,
  leastCoverage: number,
): readonly LensReading[] {
  return lenses.map((lens, at) => {
    const seen = practices.map(({ cells, importance }) => ({ cell: cells[at], weight: importance.value }))
    const levels = seen.flatMap(({ cell }) => (cell == null || cell.level === null ? [] : [cell.level]))
    const applicable = seen.filter(({ cell }) => cell?.notApplicable === false).length
    const low = levels.filter((level) => level <= lowLevel).length
    const items = seen.map(({ cell, weight }) => ({ value: cell?.level ?? null, weight }))
    return {
      lens,
      index: refusing(items, levels.length, applicable, leastCoverage),
      rated: levels.length,
      applicable,
      low,
      lowShare: applicable > 0 ? low / applicable : null,
    }
  })
}
