import { entity } from '../entity.ts'
import { flag, longText, position, requiredText, text } from '../fields.ts'

/** A section of the board pack: in or out, its place, and headlines that replace the drafted ones. */
export const packSection = entity(
  'packSection',
  { section: requiredText(40), included: flag(true), headline: text(), soWhat: longText(2_000), position: position() },
  { key: ['section'], title: 'section' },
)
