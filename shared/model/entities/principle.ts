import { entity } from '../entity.ts'
import { flag, longText, position, requiredText, text } from '../fields.ts'

/** A guiding principle, worth something only with what follows from it. */
export const principle = entity('principle', {
  code: text(20),
  /** A group of principles, where the organisation keeps them in groups. */
  category: text(200),
  title: requiredText(),
  statement: longText(),
  weWill: longText(),
  weStop: longText(),
  source: text(),
  adopted: flag(true),
  /** The library's principle that this row came from; empty for the team's own. */
  shippedKey: text(40),
  position: position(),
})
