import type { RowOf } from '#shared/model/entities.ts'
import type { GoalKey } from './goals.ts'
import type { PracticeSet } from './practices.ts'

/**
 * Ways to begin with more than an empty workbook. A template is a choice out of what ships, with a purpose and priorities
 * in its own words; figures, ratings and dates stay the team's. Texts are messages, `content.template.<key>.*`.
 */
export const templateKeys = ['hospital', 'provider', 'workshop'] as const

export type TemplateKey = (typeof templateKeys)[number]

type Part = RowOf<'participant'>['part']

/** Roles that take part, by their names `content.role.<role>`. */
export type TemplateRole =
  | 'cio'
  | 'operationsManager'
  | 'serviceOwner'
  | 'architect'
  | 'ciso'
  | 'financeDirector'
  | 'businessOwner'
  | 'procurement'
  | 'teamLead'

/** Teams by their names `content.template.team.<team>`. */
export type TemplateTeam = 'desk' | 'platform' | 'applications' | 'security'

export type Template = {
  readonly set: PracticeSet
  /** Weights of goals; those that are not named keep the middle one. */
  readonly weights: Partial<Readonly<Record<GoalKey, number>>>
  /** For each of its four priorities, `content.template.<key>.priority1` to `4`, the goals that serve it directly. */
  readonly priorities: readonly [readonly GoalKey[], readonly GoalKey[], readonly GoalKey[], readonly GoalKey[]]
  readonly participants: readonly (readonly [TemplateRole, Part])[]
  readonly teams: readonly TemplateTeam[]
  /** Keys of the libraries. */
  readonly constraints: readonly string[]
  readonly stakeholders: readonly string[]
  readonly principles: readonly string[]
}

export const templates: Readonly<Record<TemplateKey, Template>> = {
  hospital: {
    set: 'core',
    weights: { O1: 5, O2: 5, O3: 4, O11: 4, O12: 2 },
    priorities: [['O1'], ['O2'], ['O3', 'O11'], ['O5', 'O7']],
    participants: [
      ['cio', 'sponsor'],
      ['operationsManager', 'facilitator'],
      ['ciso', 'rater'],
      ['architect', 'rater'],
      ['teamLead', 'rater'],
      ['businessOwner', 'rater'],
      ['financeDirector', 'approver'],
    ],
    teams: ['desk', 'platform', 'applications', 'security'],
    constraints: [
      'understaffed',
      'legacySystems',
      'newRegulation',
      'freezePeriods',
      'slowProcurement',
      'auditPressure',
    ],
    stakeholders: ['board', 'executiveTeam', 'operationsLeaders', 'keyUsers', 'itStaff', 'suppliers', 'auditors'],
    principles: ['focusOnValue', 'startWhereYouAre', 'collaborate', 'thinkHolistically', 'keepItSimple'],
  },
  provider: {
    set: 'core',
    weights: { O1: 5, O5: 4, O7: 5, O4: 4, O3: 4, O10: 4 },
    priorities: [['O1', 'O3'], ['O5', 'O7'], ['O4'], ['O2']],
    participants: [
      ['cio', 'sponsor'],
      ['operationsManager', 'facilitator'],
      ['serviceOwner', 'rater'],
      ['architect', 'rater'],
      ['ciso', 'rater'],
      ['teamLead', 'rater'],
      ['financeDirector', 'approver'],
    ],
    teams: ['desk', 'platform', 'security'],
    constraints: [
      'understaffed',
      'singleExperts',
      'untrustedData',
      'vendorSprawl',
      'firefightingHabit',
      'idleLicences',
    ],
    stakeholders: ['executiveTeam', 'finance', 'itManagers', 'itStaff', 'keyUsers', 'suppliers'],
    principles: ['focusOnValue', 'progressIteratively', 'collaborate', 'keepItSimple', 'optimizeAndAutomate'],
  },
  workshop: {
    set: 'quick',
    weights: {},
    priorities: [['O1'], ['O2'], ['O3'], ['O5']],
    participants: [
      ['cio', 'sponsor'],
      ['operationsManager', 'facilitator'],
      ['serviceOwner', 'rater'],
      ['teamLead', 'rater'],
      ['architect', 'rater'],
      ['ciso', 'rater'],
    ],
    teams: ['desk', 'platform', 'applications'],
    constraints: ['flatBudget', 'understaffed', 'untrustedData', 'unclearMandates'],
    stakeholders: ['executiveTeam', 'operationsLeaders', 'itStaff', 'keyUsers'],
    principles: ['focusOnValue', 'startWhereYouAre', 'progressIteratively', 'collaborate', 'keepItSimple'],
  },
}
