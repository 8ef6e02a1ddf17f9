import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { proposeWaves } from './propose-waves.ts'
import { rank } from './rank.ts'

/** Why an initiative is proposed for a wave. */
export type ProposalReason =
  | { readonly kind: 'needs'; readonly initiativeId: string }
  | { readonly kind: 'mandated' | 'unscored' | 'noRoom' }
  | { readonly kind: 'rank'; readonly rank: number }

/** A wave that the rule would give an initiative, where it is another than the one it has. */
export type WaveProposal = {
  readonly initiativeId: string
  readonly from: string | null
  /** Null: no wave has room for it, or for what it needs. */
  readonly to: string | null
  readonly why: ProposalReason
}

/** What the wave rule would move, wave by wave, and why. METHOD C10. Nothing is changed by it. */
export function waveProposals(workbook: Workbook): readonly WaveProposal[] {
  const proposed = proposeWaves(workbook)
  const places = new Map(rowsOf(workbook, 'wave').map(({ id }, at) => [id, at]))
  const placeOf = (waveId: string | null | undefined): number => places.get(waveId ?? '') ?? places.size
  const needs = Map.groupBy(rowsOf(workbook, 'initiativeDependency'), ({ initiativeId }) => initiativeId)
  const { byInitiative } = rank(workbook)

  function reasonOf(initiativeId: string, from: string | null, to: string | null): ProposalReason {
    if (to === null) return { kind: 'noRoom' }
    const needed = (needs.get(initiativeId) ?? []).find(
      ({ dependsOnId }) => proposed.has(dependsOnId) && placeOf(proposed.get(dependsOnId)) === placeOf(to),
    )
    const later = from === null || placeOf(from) < placeOf(to)
    if (needed !== undefined && later && placeOf(to) > 0) return { kind: 'needs', initiativeId: needed.dependsOnId }
    const { standing, rank: place } = byInitiative.get(initiativeId) ?? { standing: 'unscored', rank: null }
    if (standing === 'mandated') return { kind: 'mandated' }
    return place === null ? { kind: 'unscored' } : { kind: 'rank', rank: place }
  }

  return [...proposed]
    .flatMap(([initiativeId, to]): WaveProposal[] => {
      const from = workbook.tables.initiative[initiativeId]?.waveId ?? null
      return from === to ? [] : [{ initiativeId, from, to, why: reasonOf(initiativeId, from, to) }]
    })
    .sort((a, b) => placeOf(a.to) - placeOf(b.to))
}
