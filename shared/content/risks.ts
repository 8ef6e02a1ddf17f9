import type { RowOf } from '#shared/model/entities.ts'

/** Risks that most plans run. Texts are messages, `content.risk.<key>.title`, `.cause`, `.effect` and `.mitigation`. */
export const risks = [
  { key: 'capacityDrained', likelihood: 4, impact: 4, response: 'reduce' },
  { key: 'sponsorLost', likelihood: 2, impact: 5, response: 'reduce' },
  { key: 'keyPersonLeaves', likelihood: 3, impact: 4, response: 'reduce' },
  { key: 'supplierFails', likelihood: 2, impact: 4, response: 'transfer' },
  { key: 'dataTooPoor', likelihood: 4, impact: 3, response: 'reduce' },
  { key: 'changeFatigue', likelihood: 3, impact: 3, response: 'reduce' },
  { key: 'benefitsNotTaken', likelihood: 3, impact: 4, response: 'reduce' },
  { key: 'securityEvent', likelihood: 3, impact: 5, response: 'reduce' },
] as const satisfies readonly (Pick<RowOf<'risk'>, 'likelihood' | 'impact' | 'response'> & { readonly key: string })[]
