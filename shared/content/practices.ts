import type { DomainKey } from './domains.ts'
import type { GoalKey } from './goals.ts'

/**
 * The shipped practices (METHOD B5). Names and definitions are messages, `content.practice.<key>.name` and `.definition`;
 * what other frameworks call them is in `framework-tags/`, since those change and these keys must not.
 */

/** The smallest of the three sets a practice belongs to: quick is part of core, core of extended. */
export type PracticeSet = 'quick' | 'core' | 'extended'

export type ShippedPractice<Key extends string = string> = {
  readonly key: Key
  readonly domain: DomainKey
  readonly set: PracticeSet
  /** Goals it serves as a main contributor (2) or as a helper (1): m_pg of METHOD C3. */
  readonly goals: readonly { readonly goal: GoalKey; readonly strength: 1 | 2 }[]
  /** Keys of the practices whose data or output it needs. Loops are wanted: this is for insight, not for dates. */
  readonly feedsFrom: readonly string[]
}

function practice<const Key extends string>(
  key: Key,
  domain: DomainKey,
  set: PracticeSet,
  main: readonly GoalKey[],
  helps: readonly GoalKey[],
  feedsFrom: readonly string[],
): ShippedPractice<Key> {
  const goals = [
    ...main.map((goal) => ({ goal, strength: 2 as const })),
    ...helps.map((goal) => ({ goal, strength: 1 as const })),
  ]
  return { key, domain, set, goals, feedsFrom }
}

export const practices = [
  practice('DIR-01', 'DIR', 'quick', ['O11', 'O12'], ['O5', 'O8'], ['PAR-01', 'DIR-07']),
  practice('DIR-02', 'DIR', 'core', ['O11', 'O2'], ['O5'], ['DIR-01']),
  practice('DIR-03', 'DIR', 'core', ['O12', 'O7'], ['O5', 'O11'], ['DIR-01', 'PAR-04', 'PPL-01']),
  practice('DIR-04', 'DIR', 'extended', ['O6'], ['O4', 'O12'], ['DIR-01', 'INF-02']),
  practice('DIR-05', 'DIR', 'core', ['O2', 'O1'], ['O5'], ['INF-02', 'DIR-02']),
  practice('DIR-06', 'DIR', 'extended', ['O2'], ['O8'], ['INF-04', 'CHG-01']),
  practice('DIR-07', 'DIR', 'quick', ['O8', 'O11'], ['O1', 'O5'], ['INF-03']),
  practice('DIR-08', 'DIR', 'quick', ['O7', 'O8'], ['O1', 'O3'], ['DIR-07']),
  practice('DIR-09', 'DIR', 'extended', ['O7', 'O2'], ['O12', 'O8'], ['DIR-02', 'INF-03', 'RES-03']),
  practice('PAR-01', 'PAR', 'quick', ['O11'], ['O3', 'O12'], ['PAR-02']),
  practice('PAR-02', 'PAR', 'core', ['O11', 'O3'], ['O5'], ['INF-02']),
  practice('PAR-03', 'PAR', 'quick', ['O3', 'O1'], ['O11'], ['PAR-02', 'OPS-02', 'SUP-02']),
  practice('PAR-04', 'PAR', 'quick', ['O5'], ['O12', 'O11'], ['PAR-02', 'INF-01']),
  practice('PAR-05', 'PAR', 'extended', ['O3', 'O4'], ['O11'], ['PAR-01']),
  practice('PAR-06', 'PAR', 'core', ['O3', 'O12'], ['O11'], ['PAR-07']),
  practice('PAR-07', 'PAR', 'core', ['O3', 'O11'], ['O1'], ['PAR-02']),
  practice('SUP-01', 'SUP', 'quick', ['O3'], ['O7', 'O8'], ['SUP-06', 'PAR-02']),
  practice('SUP-02', 'SUP', 'quick', ['O1', 'O3'], ['O8'], ['OPS-02', 'INF-02', 'SUP-06']),
  practice('SUP-03', 'SUP', 'core', ['O1'], ['O11', 'O2'], ['SUP-02', 'PAR-07', 'PPL-02']),
  practice('SUP-04', 'SUP', 'core', ['O3', 'O7'], ['O5'], ['PAR-02', 'OPS-05']),
  practice('SUP-05', 'SUP', 'quick', ['O1', 'O7'], ['O6'], ['SUP-02', 'INF-02', 'INF-03']),
  practice('SUP-06', 'SUP', 'core', ['O3', 'O7'], ['O10'], ['INF-04']),
  practice('SUP-07', 'SUP', 'core', ['O3'], ['O2', 'O5'], ['INF-01', 'RES-05']),
  practice('CHG-01', 'CHG', 'quick', ['O4', 'O1'], ['O2'], ['INF-02', 'CHG-03']),
  practice('CHG-02', 'CHG', 'core', ['O4'], ['O1', 'O7'], ['CHG-01', 'OPS-05']),
  practice('CHG-03', 'CHG', 'extended', ['O4', 'O1'], ['O3'], ['PAR-05']),
  practice('CHG-04', 'CHG', 'extended', ['O1', 'O4'], ['O7'], ['CHG-05', 'INF-04', 'OPS-02']),
  practice('CHG-05', 'CHG', 'extended', ['O12', 'O4'], ['O5'], ['DIR-03', 'PPL-01']),
  practice('CHG-06', 'CHG', 'extended', ['O4', 'O6'], ['O12'], ['CHG-03', 'DIR-04']),
  practice('OPS-01', 'OPS', 'quick', ['O1'], ['O6', 'O5'], ['INF-02', 'DIR-04']),
  practice('OPS-02', 'OPS', 'quick', ['O1', 'O8'], ['O7'], ['INF-02']),
  practice('OPS-03', 'OPS', 'core', ['O1'], ['O3'], ['OPS-02', 'PAR-03', 'SUP-05']),
  practice('OPS-04', 'OPS', 'core', ['O1', 'O5'], ['O8'], ['OPS-02']),
  practice('OPS-05', 'OPS', 'core', ['O7'], ['O4', 'O1'], ['INF-04', 'INF-02']),
  practice('OPS-06', 'OPS', 'extended', ['O5'], ['O2', 'O6'], ['PAR-04', 'INF-01']),
  practice('OPS-07', 'OPS', 'core', ['O6'], ['O5', 'O2', 'O1'], ['INF-01', 'DIR-05', 'DIR-04']),
  practice('OPS-08', 'OPS', 'extended', ['O1'], ['O7'], ['INF-04']),
  practice('INF-01', 'INF', 'quick', ['O5', 'O9'], ['O2', 'O6'], ['PPL-03']),
  practice('INF-02', 'INF', 'quick', ['O8', 'O1'], ['O4'], ['INF-01', 'CHG-01']),
  practice('INF-03', 'INF', 'core', ['O8'], ['O7'], ['DIR-02']),
  practice('INF-04', 'INF', 'core', ['O7', 'O1'], ['O10', 'O2'], ['DIR-02']),
  practice('RES-01', 'RES', 'quick', ['O1', 'O2'], ['O11'], ['INF-02', 'RES-02', 'PAR-03']),
  practice('RES-02', 'RES', 'core', ['O2', 'O1'], [], ['OPS-01']),
  practice('RES-03', 'RES', 'core', ['O2'], ['O1'], ['DIR-05', 'DIR-02']),
  practice('RES-04', 'RES', 'core', ['O2'], ['O1'], ['OPS-02', 'SUP-03']),
  practice('RES-05', 'RES', 'core', ['O2'], ['O6'], ['INF-01', 'CHG-01']),
  practice('RES-06', 'RES', 'extended', ['O2', 'O3'], ['O7'], ['SUP-04', 'DIR-02']),
  practice('PPL-01', 'PPL', 'core', ['O10'], ['O12'], ['DIR-01']),
  practice('PPL-02', 'PPL', 'extended', ['O10'], ['O1'], ['OPS-02', 'PPL-01']),
  practice('PPL-03', 'PPL', 'quick', ['O9'], ['O5', 'O2', 'O1'], ['PAR-04']),
  practice('PPL-04', 'PPL', 'extended', ['O9', 'O5'], ['O10'], ['PPL-03', 'DIR-01']),
] as const

export type PracticeKey = (typeof practices)[number]['key']

const setSizes: Readonly<Record<PracticeSet, number>> = { quick: 0, core: 1, extended: 2 }

/** The practices of a set, those of the smaller sets included, in the order of their domains. */
export function practicesOfSet(set: PracticeSet): readonly ShippedPractice<PracticeKey>[] {
  return practices.filter((each) => setSizes[each.set] <= setSizes[set])
}
