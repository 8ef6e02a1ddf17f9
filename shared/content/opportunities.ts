import type { RowOf } from '#shared/model/entities.ts'
import type { Lens } from '#shared/model/lens.ts'
import type { PracticeKey } from './practices.ts'

/**
 * Ways in which operations commonly fail (METHOD A, the role blueprint), as opportunities to pick from. Texts are
 * messages, `content.opportunity.<key>.title` and `.problem`.
 */

export type ShippedOpportunity<Key extends string = string> = {
  readonly key: Key
  readonly type: RowOf<'opportunity'>['type']
  readonly systemic: boolean
  readonly lens: Lens
  readonly practices: readonly PracticeKey[]
}

function opportunity<const Key extends string>(
  key: Key,
  type: ShippedOpportunity['type'],
  lens: Lens,
  practices: readonly PracticeKey[],
): ShippedOpportunity<Key> {
  return { key, type, systemic: practices.length > 2, lens, practices }
}

export const opportunities = [
  opportunity('vanityMetrics', 'governance', 'data', ['DIR-07', 'PAR-03']),
  opportunity('vagueActions', 'process', 'accountability', ['SUP-05', 'SUP-03', 'DIR-08']),
  opportunity('unclearOwnership', 'governance', 'accountability', ['PAR-02', 'DIR-02', 'SUP-02']),
  opportunity('poorCategories', 'data', 'data', ['SUP-02', 'SUP-05', 'SUP-01', 'INF-03']),
  opportunity('alertFatigue', 'technology', 'technology', ['OPS-02', 'PPL-02']),
  opportunity('configurationGaps', 'data', 'data', ['INF-02', 'CHG-01', 'SUP-05']),
  opportunity('surpriseRenewals', 'supplier', 'policy', ['PPL-03', 'INF-01']),
  opportunity('loneExpert', 'people', 'documentation', ['PPL-01', 'INF-04']),
  opportunity('untestedRestores', 'process', 'policy', ['RES-02', 'RES-01']),
  opportunity('idleLicences', 'technology', 'technology', ['INF-01', 'PAR-04']),
  opportunity('leftoverFunding', 'funding', 'funding', ['DIR-08', 'DIR-03', 'PAR-04']),
] as const
