import { entity } from '../entity.ts'
import { choice, longText, optionalDate, optionalDecimal, position, reference, requiredText, text } from '../fields.ts'

/** A measured step towards an objective: the KR of the OKRs. */
export const keyResult = entity('keyResult', {
  objectiveId: reference('objective'),
  title: requiredText(),
  unit: text(40),
  baseline: optionalDecimal(),
  target: optionalDecimal(),
  current: optionalDecimal(),
  due: optionalDate(),
  owner: text(200),
  /** Committed aims at 1.0; of a stretch, 0.7 is good. */
  ambition: choice(['committed', 'stretch'], 'committed'),
  source: text(),
  note: longText(),
  position: position(),
})
