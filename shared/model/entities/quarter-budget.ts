import { entity } from '../entity.ts'
import { decimal, requiredDate } from '../fields.ts'

/** One-off money that may be spent in the quarter that begins on `quarterStart`. A quarter without one limits nothing. */
export const quarterBudget = entity(
  'quarterBudget',
  { quarterStart: requiredDate(), amount: decimal(0, 1e15, 0) },
  { key: ['quarterStart'] },
)
