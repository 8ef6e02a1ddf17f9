import { entity } from '../entity.ts'
import { requiredChoice, requiredLongText, text } from '../fields.ts'

/** A logo. `data` is base64; only PNG and JPEG, since an SVG can pull other files into a PDF. */
export const image = entity('image', {
  name: text(200),
  format: requiredChoice(['png', 'jpeg']),
  data: requiredLongText(3_000_000),
})
