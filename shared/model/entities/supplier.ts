import { entity } from '../entity.ts'
import { longText, optionalDate, optionalDecimal, position, requiredText, text } from '../fields.ts'

/** A supplier and the renewal that is coming. */
export const supplier = entity('supplier', {
  name: requiredText(),
  service: text(),
  yearlySpend: optionalDecimal(0),
  renewalDate: optionalDate(),
  noticeDays: optionalDecimal(0, 3_650),
  owner: text(200),
  note: longText(),
  position: position(),
})
