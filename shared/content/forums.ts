import type { RowOf } from '#shared/model/entities.ts'

/** Meetings that decide, to start from. Texts are messages, `content.forum.<key>.name` and `.purpose`. */
export const forums = [
  { key: 'operationsReview', cadence: 'weekly' },
  { key: 'changeMeeting', cadence: 'weekly' },
  { key: 'serviceReview', cadence: 'monthly' },
  { key: 'riskMeeting', cadence: 'monthly' },
  { key: 'portfolioBoard', cadence: 'quarterly' },
  { key: 'strategyReview', cadence: 'halfYearly' },
] as const satisfies readonly { readonly key: string; readonly cadence: RowOf<'forum'>['cadence'] }[]
