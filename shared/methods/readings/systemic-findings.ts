import { systemicReason } from '#shared/methods/systemic-finding.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { LensReading, NeededPractice, PracticeReading, SystemicFinding } from './assessment.ts'

type Feed = RowOf<'practiceDependency'>

/** The plain mean of the lens indices that there are. METHOD C6. */
export function meanOfIndices(lensReadings: readonly LensReading[]): number | null {
  const known = lensReadings.flatMap(({ index }) => (index.preliminary === null ? [] : [index.preliminary]))
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length
}

/** Lenses that are weak across practices, weakest first. METHOD C6. */
export function systemicFindings(
  practices: readonly PracticeReading[],
  lensReadings: readonly LensReading[],
  feeds: readonly Feed[],
  settings: RowOf<'settings'>,
): readonly SystemicFinding[] {
  const mean = meanOfIndices(lensReadings)
  const thresholds = {
    drop: settings.systemicDrop,
    share: settings.systemicShare,
    level: settings.systemicLevel,
    leastPractices: settings.systemicLeastPractices,
  }
  const inScope = new Set(practices.map(({ practiceId }) => practiceId))
  const findings = lensReadings.flatMap((reading, at): readonly SystemicFinding[] => {
    const index = reading.index.preliminary
    const reason = systemicReason({ ...reading, index, meanOfIndices: mean }, thresholds)
    if (reason === null) return []
    // Where the index is what stands out, everything at or below it is part of the picture.
    const bound = reason === 'share' ? thresholds.level : Math.max(thresholds.level, index ?? 0)
    const weak = practices
      .filter(({ cells }) => (cells[at]?.level ?? Number.POSITIVE_INFINITY) <= bound)
      .toSorted((a, b) => (b.importance.value ?? 0) - (a.importance.value ?? 0))
      .map(({ practiceId }) => practiceId)
    return [
      {
        lens: reading.lens,
        reason,
        index,
        meanOfIndices: mean,
        lowShare: reading.lowShare ?? 0,
        practiceIds: weak,
        suffering: sufferingFrom(new Set(weak), feeds, inScope),
      },
    ]
  })
  return findings.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))
}

/** The neighbours that use what weak practices deliver. */
function sufferingFrom(
  weak: ReadonlySet<string>,
  feeds: readonly Feed[],
  inScope: ReadonlySet<string>,
): SystemicFinding['suffering'] {
  const hit = feeds.filter(({ practiceId, feedsFromId }) => weak.has(feedsFromId) && inScope.has(practiceId))
  return [...Map.groupBy(hit, ({ practiceId }) => practiceId)]
    .map(([practiceId, rows]) => ({ practiceId, feedsFrom: rows.map(({ feedsFromId }) => feedsFromId) }))
    .toSorted((a, b) => b.feedsFrom.length - a.feedsFrom.length)
}

/** Practices in scope by how many others need them, most needed first. METHOD B5: why a dull practice can matter most. */
export function neededPractices(
  practices: readonly PracticeReading[],
  feeds: readonly Feed[],
): readonly NeededPractice[] {
  const inScope = new Set(practices.map(({ practiceId }) => practiceId))
  const counted = feeds.filter(({ practiceId, feedsFromId }) => inScope.has(practiceId) && inScope.has(feedsFromId))
  return [...Map.groupBy(counted, ({ feedsFromId }) => feedsFromId)]
    .map(([practiceId, rows]) => ({ practiceId, neededBy: rows.map((row) => row.practiceId) }))
    .toSorted((a, b) => b.neededBy.length - a.neededBy.length || (a.practiceId < b.practiceId ? -1 : 1))
}
