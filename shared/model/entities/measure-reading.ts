import { entity } from '../entity.ts'
import { decimal, reference, requiredDate, text } from '../fields.ts'

/** What a measure showed on a day. */
export const measureReading = entity(
  'measureReading',
  { measureId: reference('measure'), readOn: requiredDate(), value: decimal(-1e15, 1e15, 0), note: text() },
  { key: ['measureId', 'readOn'] },
)
