import { entity } from '../entity.ts'
import { longText, optionalDate, position, requiredText, text } from '../fields.ts'

/** What IT operations will achieve by when: the O of the OKRs. */
export const objective = entity('objective', {
  code: text(20),
  title: requiredText(),
  description: longText(),
  owner: text(200),
  due: optionalDate(),
  position: position(),
})
