import { addDays } from '#shared/methods/calendar.ts'
import { supplierScore } from '#shared/methods/supplier-score.ts'
import { supplierCriteria } from '#shared/model/entities/supplier-score.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

type Criterion = (typeof supplierCriteria)[number]

export type SupplierReading = {
  readonly supplierId: string
  /** 20 to 100; null while a criterion with a weight is not scored. */
  readonly score: number | null
  /** Scores 1 to 5 in the order of the criteria, with what each weighs. */
  readonly parts: readonly { readonly criterion: Criterion; readonly value: number | null; readonly weight: number }[]
  readonly missing: readonly Criterion[]
  /** Last day to give notice: the renewal less the notice; null where either is not known. */
  readonly noticeBy: string | null
}

/** What each criterion of the scorecard weighs, in their order. METHOD C11. */
function supplierWeights(settings: RowOf<'settings'>): readonly number[] {
  const weights: Record<Criterion, number> = {
    fit: settings.supplierWeightFit,
    reliability: settings.supplierWeightReliability,
    security: settings.supplierWeightSecurity,
    cost: settings.supplierWeightCost,
    integration: settings.supplierWeightIntegration,
    stability: settings.supplierWeightStability,
  }
  return supplierCriteria.map((criterion) => weights[criterion])
}

/** Scorecards and notice dates of the suppliers, in their order. METHOD C11. */
export const suppliersOf: (workbook: Workbook) => readonly SupplierReading[] = memoByTables(
  ['settings', 'supplier', 'supplierScore'],
  (workbook) => {
    const weights = supplierWeights(singleton(workbook, 'settings'))
    return rowsOf(workbook, 'supplier').map(({ id, renewalDate, noticeDays }) => {
      const parts = supplierCriteria.map((criterion, at) => ({
        criterion,
        value: workbook.tables.supplierScore[keyId([id, criterion])]?.value ?? null,
        weight: weights[at] ?? 0,
      }))
      return {
        supplierId: id,
        score: supplierScore(
          parts.map(({ value }) => value),
          weights,
        ),
        parts,
        missing: parts.filter(({ value, weight }) => value === null && weight > 0).map(({ criterion }) => criterion),
        noticeBy: renewalDate === null || noticeDays === null ? null : addDays(renewalDate, -Math.ceil(noticeDays)),
      }
    })
  },
)
