import { entity } from '../entity.ts'
import { choice, flag, longText, position, requiredText, text } from '../fields.ts'

/** An improvement worth considering. Drafted from gaps and systemic findings, a draft until a person adopts it. */
export const opportunity = entity('opportunity', {
  code: text(20),
  title: requiredText(),
  problem: longText(),
  beneficiary: text(),
  type: choice(['process', 'technology', 'data', 'people', 'supplier', 'governance', 'funding'], 'process'),
  systemic: flag(),
  baselineMeasure: text(),
  status: choice(['draft', 'adopted', 'promoted', 'dropped'], 'draft'),
  /** What it was drafted from, for drafts of the program: `gap:<practice>`, `systemic:<lens>`; empty: a person. */
  origin: text(200),
  owner: text(200),
  note: longText(),
  position: position(),
})
