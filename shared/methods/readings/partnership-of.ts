import { partnershipShare } from '#shared/methods/partnership-share.ts'
import { partnershipQuestions } from '#shared/model/entities/partnership-answer.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

export type PartnershipReading = {
  readonly answers: readonly {
    readonly question: (typeof partnershipQuestions)[number]
    /** 0 to 3; null: not answered. */
    readonly score: number | null
  }[]
  readonly sum: number
  readonly answered: number
  /** Sum ÷ 18; null until all six are answered. */
  readonly share: number | null
}

/** The partnership check. METHOD B8. */
export const partnershipOf: (workbook: Workbook) => PartnershipReading = memoByTables(
  ['partnershipAnswer'],
  ({ tables }) => {
    const answers = partnershipQuestions.map((question) => ({
      question,
      score: tables.partnershipAnswer[question]?.score ?? null,
    }))
    const scores = answers.map(({ score }) => score)
    return {
      answers,
      sum: scores.reduce<number>((sum, score) => sum + (score ?? 0), 0),
      answered: scores.filter((score) => score !== null).length,
      share: partnershipShare(scores),
    }
  },
)
