import { type RiskBand, riskBand, riskScore } from '#shared/methods/risk-score.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

export type RiskReading = {
  readonly riskId: string
  /** Likelihood times impact, 1 to 25. */
  readonly score: number
  readonly band: RiskBand
  /** After the response; null where it is not estimated. */
  readonly residualScore: number | null
  readonly residualBand: RiskBand | null
  /** Still to be reckoned with: not closed. */
  readonly open: boolean
}

/** Scores and bands of all risks, greatest first. METHOD C11. */
export const risksOf: (workbook: Workbook) => readonly RiskReading[] = memoByTables(
  ['settings', 'risk'],
  (workbook) => {
    const { riskRedFrom, riskAmberFrom } = singleton(workbook, 'settings')
    const bandOf = (score: number) => riskBand(score, { red: riskRedFrom, amber: riskAmberFrom })
    return rowsOf(workbook, 'risk')
      .map((row): RiskReading => {
        const { id, likelihood, impact, residualLikelihood, residualImpact, status } = row
        const score = riskScore(likelihood, impact)
        const residual =
          residualLikelihood === null || residualImpact === null ? null : riskScore(residualLikelihood, residualImpact)
        return {
          riskId: id,
          score,
          band: bandOf(score),
          residualScore: residual,
          residualBand: residual === null ? null : bandOf(residual),
          open: status !== 'closed',
        }
      })
      .toSorted((a, b) => b.score - a.score)
  },
)
