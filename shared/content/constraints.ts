import type { RowOf } from '#shared/model/entities.ts'

/** Constraints and enablers that most plans meet (METHOD B8). Statements are messages, `content.constraint.<key>`. */

type Constraint = RowOf<'constraint'>

export type ShippedConstraint<Key extends string = string> = Pick<
  Constraint,
  'kind' | 'category' | 'strength' | 'controllable'
> & { readonly key: Key; readonly response: NonNullable<Constraint['response']> }

function limits<const Key extends string>(
  key: Key,
  category: Constraint['category'],
  strength: number,
  controllable: Constraint['controllable'],
  response: ShippedConstraint['response'],
): ShippedConstraint<Key> {
  return { key, kind: 'constraint', category, strength, controllable, response }
}

function carries<const Key extends string>(
  key: Key,
  category: Constraint['category'],
  strength: number,
): ShippedConstraint<Key> {
  return { key, kind: 'enabler', category, strength, controllable: 'influence', response: 'use' }
}

export const constraints = [
  limits('flatBudget', 'money', 4, 'no', 'workAround'),
  limits('understaffed', 'people', 5, 'influence', 'remove'),
  limits('singleExperts', 'people', 4, 'yes', 'remove'),
  limits('legacySystems', 'technology', 4, 'influence', 'workAround'),
  limits('untrustedData', 'data', 4, 'yes', 'remove'),
  limits('longContracts', 'supplier', 3, 'influence', 'workAround'),
  limits('vendorSprawl', 'supplier', 3, 'yes', 'remove'),
  limits('newRegulation', 'regulation', 4, 'no', 'accept'),
  limits('slowProcurement', 'governance', 3, 'influence', 'workAround'),
  limits('unclearMandates', 'governance', 4, 'yes', 'remove'),
  limits('freezePeriods', 'calendar', 3, 'no', 'workAround'),
  limits('firefightingHabit', 'culture', 4, 'influence', 'remove'),
  carries('sponsorAtTop', 'sponsorship', 5),
  carries('openRenewals', 'supplier', 3),
  carries('idleLicences', 'technology', 2),
  carries('teamWantsChange', 'culture', 4),
  carries('auditPressure', 'regulation', 3),
] as const
