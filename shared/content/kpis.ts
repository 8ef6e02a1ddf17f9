import type { RowOf } from '#shared/model/entities.ts'
import type { PracticeKey } from './practices.ts'

/**
 * The library of measures (METHOD B7). Names and formulas are messages, `content.kpi.<key>.name` and `.formula`. Targets
 * are places to start from, to be set anew once a baseline is known.
 */

type Measure = RowOf<'measure'>

/** Where a measure comes from: common practice of operations roles, the programme measures, DORA, TBM, or this product. */
export type KpiSource = 'role' | 'programme' | 'dora' | 'tbm' | 'practice'

export type StartingTarget =
  | readonly [number, number]
  | 'ownBaseline'
  | 'belowBaseline'
  | 'rising'
  | 'contract'
  | 'setLocally'

export type Kpi<Key extends string = string> = {
  readonly key: Key
  readonly practice: PracticeKey
  readonly unit: string
  readonly direction: Measure['direction']
  /** Lower and upper end, equal where there is one figure; or a word for it, `content.kpiTarget.<word>`. */
  readonly startingTarget: StartingTarget
  readonly cadence: Measure['cadence']
  readonly timing: Measure['timing']
  readonly source: KpiSource
  /** One of the eight measures of a whole programme: satisfaction, innovation, spend, risk, availability, speed, productivity, suppliers. */
  readonly programme: boolean
}

function kpi<const Key extends string>(
  key: Key,
  practice: PracticeKey,
  unit: string,
  direction: Measure['direction'],
  startingTarget: StartingTarget,
  cadence: Measure['cadence'],
  timing: Measure['timing'],
  source: KpiSource,
  programme = false,
): Kpi<Key> {
  return { key, practice, unit, direction, startingTarget, cadence, timing, source, programme }
}

export const kpis = [
  kpi('K01', 'SUP-03', 'min', 'down', [60, 120], 'weekly', 'lagging', 'role'),
  kpi('K02', 'SUP-02', 'h', 'down', [4, 8], 'weekly', 'lagging', 'role'),
  kpi('K03', 'OPS-02', 'min', 'down', [5, 10], 'weekly', 'leading', 'role'),
  kpi('K04', 'SUP-05', '%', 'down', [10, 15], 'monthly', 'lagging', 'role'),
  kpi('K05', 'PAR-03', '%', 'up', [90, 95], 'weekly', 'lagging', 'role'),
  kpi('K06', 'SUP-01', '%', 'down', [5, 10], 'weekly', 'leading', 'role'),
  kpi('K07', 'SUP-01', '%', 'up', 'ownBaseline', 'monthly', 'lagging', 'role'),
  kpi('K08', 'SUP-03', '%', 'up', [95, 95], 'monthly', 'leading', 'role'),
  kpi('K09', 'SUP-05', '%', 'up', [85, 90], 'monthly', 'leading', 'role'),
  kpi('K10', 'CHG-01', '%', 'up', [95, 98], 'monthly', 'lagging', 'role'),
  kpi('K11', 'CHG-01', '%', 'down', [5, 10], 'monthly', 'leading', 'role'),
  kpi('K12', 'CHG-01', '%', 'up', [90, 90], 'monthly', 'leading', 'role'),
  kpi('K13', 'OPS-03', '%', 'up', [99.9, 99.9], 'monthly', 'lagging', 'role', true),
  kpi('K14', 'OPS-02', '%', 'down', 'belowBaseline', 'monthly', 'leading', 'role'),
  kpi('K15', 'OPS-05', 'h/month', 'up', [20, 50], 'monthly', 'lagging', 'role'),
  kpi('K16', 'SUP-06', '%', 'up', 'rising', 'monthly', 'leading', 'role'),
  kpi('K17', 'PAR-03', '1–5', 'up', [4.2, 4.2], 'quarterly', 'lagging', 'role', true),
  kpi('K18', 'PPL-03', '%', 'up', 'contract', 'monthly', 'lagging', 'role'),
  kpi('K19', 'DIR-06', '%', 'up', [95, 95], 'quarterly', 'lagging', 'role'),
  kpi('K20', 'DIR-03', '%', 'up', 'setLocally', 'quarterly', 'lagging', 'programme', true),
  kpi('K21', 'PAR-04', '%', 'range', [95, 105], 'monthly', 'lagging', 'programme', true),
  kpi('K22', 'DIR-05', 'points', 'down', 'setLocally', 'quarterly', 'lagging', 'programme', true),
  kpi('K23', 'CHG-02', 'days', 'down', 'setLocally', 'monthly', 'lagging', 'programme', true),
  kpi('K24', 'SUP-02', 'h/user', 'down', 'setLocally', 'quarterly', 'lagging', 'programme', true),
  kpi('K25', 'PPL-03', '0–100', 'up', [75, 75], 'quarterly', 'lagging', 'programme', true),
  kpi('K26', 'CHG-02', 'h', 'down', 'ownBaseline', 'monthly', 'lagging', 'dora'),
  kpi('K27', 'CHG-02', 'count', 'up', 'ownBaseline', 'monthly', 'lagging', 'dora'),
  kpi('K28', 'CHG-02', 'h', 'down', 'ownBaseline', 'monthly', 'lagging', 'dora'),
  kpi('K29', 'CHG-02', '%', 'down', 'ownBaseline', 'monthly', 'lagging', 'dora'),
  kpi('K30', 'CHG-02', '%', 'down', 'ownBaseline', 'monthly', 'lagging', 'dora'),
  kpi('K31', 'PPL-03', '%', 'up', [90, 90], 'quarterly', 'leading', 'practice'),
  kpi('K32', 'PAR-04', '%', 'range', 'setLocally', 'quarterly', 'lagging', 'tbm'),
  kpi('K33', 'OPS-07', '%', 'down', 'setLocally', 'quarterly', 'leading', 'programme'),
  kpi('K34', 'DIR-08', '%', 'down', [30, 30], 'monthly', 'leading', 'practice'),
  kpi('K35', 'RES-02', '%', 'up', [100, 100], 'quarterly', 'leading', 'practice'),
  kpi('K36', 'RES-05', '%', 'up', [95, 95], 'monthly', 'leading', 'practice'),
] as const

export type KpiKey = (typeof kpis)[number]['key']
