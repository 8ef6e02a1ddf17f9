/**
 * Decisions to settle first (METHOD B8), with a proposal of who takes them. Texts are messages: `content.right.<key>` for
 * the decision and `content.role.<role>` for the roles.
 */

const roleKeys = [
  'processOwner',
  'operationsManager',
  'serviceOwner',
  'cio',
  'financeDirector',
  'ciso',
  'architect',
  'procurement',
  'businessOwner',
  'board',
  'teamLead',
] as const

export type RoleKey = (typeof roleKeys)[number]

/** How far up a decision goes: taken alone, agreed in the team, or by the executive. */
export type DecisionTier = 'alone' | 'team' | 'executive'

export type ShippedDecisionRight<Key extends string = string> = {
  readonly key: Key
  readonly tier: DecisionTier
  readonly recommends: RoleKey
  readonly decides: RoleKey
  readonly mustAgree: RoleKey | null
}

function right<const Key extends string>(
  key: Key,
  tier: DecisionTier,
  recommends: RoleKey,
  decides: RoleKey,
  mustAgree: RoleKey | null = null,
): ShippedDecisionRight<Key> {
  return { key, tier, recommends, decides, mustAgree }
}

export const decisionRights = [
  right('dailyOperations', 'alone', 'teamLead', 'operationsManager'),
  right('procedures', 'alone', 'teamLead', 'processOwner'),
  right('onCallRules', 'team', 'teamLead', 'operationsManager', 'cio'),
  right('monitoringStandards', 'team', 'teamLead', 'operationsManager', 'serviceOwner'),
  right('catalogueAndKpis', 'team', 'processOwner', 'serviceOwner', 'businessOwner'),
  right('serviceLevels', 'team', 'serviceOwner', 'businessOwner', 'operationsManager'),
  right('toolPurchase', 'executive', 'processOwner', 'cio', 'architect'),
  right('supplierContract', 'executive', 'serviceOwner', 'cio', 'procurement'),
  right('hiring', 'executive', 'operationsManager', 'cio', 'financeDirector'),
  right('riskAcceptance', 'executive', 'serviceOwner', 'businessOwner', 'ciso'),
  right('auditException', 'executive', 'processOwner', 'cio', 'ciso'),
  right('architectureDeviation', 'team', 'serviceOwner', 'architect', 'cio'),
  right('securityRequirement', 'team', 'teamLead', 'ciso', 'serviceOwner'),
  right('capitalBudget', 'executive', 'cio', 'board', 'financeDirector'),
] as const
