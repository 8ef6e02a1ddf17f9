import { entity } from '../entity.ts'
import { integer, longText, requiredDate, requiredText } from '../fields.ts'

/** A named moment of the workbook. What it held is in its snapshot content. */
export const snapshot = entity('snapshot', {
  name: requiredText(200),
  takenOn: requiredDate(),
  /** The revision of the file at that moment. */
  revision: integer(0, 1e12, 0),
  note: longText(),
})
