import { entity } from '../entity.ts'
import { longText, optionalInteger, requiredChoice } from '../fields.ts'

export const partnershipQuestions = [
  'operationsAtItReview',
  'itAtOperationsPlanning',
  'jointSponsorship',
  'jointBudget',
  'sharedCapacityPlan',
  'asksWhatItEnables',
] as const

/** The partnership check (METHOD B8): six questions, 0 to 3 each. */
export const partnershipAnswer = entity(
  'partnershipAnswer',
  { question: requiredChoice(partnershipQuestions), score: optionalInteger(0, 3), note: longText() },
  { key: ['question'] },
)
