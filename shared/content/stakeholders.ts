import type { RowOf } from '#shared/model/entities.ts'

/** Groups that most plans have to reach. Texts are messages, `content.stakeholder.<key>.name` and `.meaning`. */

type Stakeholder = RowOf<'stakeholder'>

export type ShippedStakeholder<Key extends string = string> = Pick<Stakeholder, 'impact' | 'influence'> & {
  readonly key: Key
}

function group<const Key extends string>(
  key: Key,
  impact: Stakeholder['impact'],
  influence: Stakeholder['influence'],
): ShippedStakeholder<Key> {
  return { key, impact, influence }
}

export const stakeholders = [
  group('board', 'medium', 'high'),
  group('executiveTeam', 'high', 'high'),
  group('operationsLeaders', 'high', 'high'),
  group('finance', 'medium', 'high'),
  group('itManagers', 'high', 'medium'),
  group('itStaff', 'high', 'medium'),
  group('keyUsers', 'medium', 'medium'),
  group('allStaff', 'medium', 'low'),
  group('suppliers', 'medium', 'low'),
  group('auditors', 'low', 'high'),
] as const
