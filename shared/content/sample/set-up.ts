import type { RowOf } from '#shared/model/entities.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'
import { newRow } from '../new-row.ts'
import { table, words } from './table.ts'

/** The water company of the sample: what it wants of the strategy, who takes part, which teams have how much time. */

export function sampleWorkbookRow(start: RowOf<'workbook'>): RowOf<'workbook'> {
  return newRow('workbook', 'workbook', {
    ...start,
    organisation: 'Brindle Coast Water',
    scope:
      'All IT services for 1.2 million customers, 2,350 staff and 41 treatment works, from the service desk to the data centres. The control systems inside the works are out of scope; the links to them are in.',
    purpose:
      'Settle for three years how IT is run, so that field crews and customers can rely on it and the price review of 2029 finds its costs explained.',
    decisionWanted:
      'Approve £1.47 million of one-off money for 2027 and 2028, six posts moved from support to improvement, and the rule that no service goes live without an owner.',
    decisionDate: '2026-12-09',
    horizonStart: '2027-01-01',
    horizonQuarters: 8,
    confidentiality: 'Internal',
  })
}

const participant = table(
  'participant',
  ['id', 'name', 'organisationUnit', 'part', 'rates', 'teamId'],
  [
    ['coo', 'Chief operating officer', 'Executive team', 'sponsor', false, null],
    ['cfo', 'Finance director', 'Executive team', 'approver', false, null],
    ['cio', 'CIO', 'IT', 'contributor', true, null],
    ['ops', 'IT operations manager', 'IT operations', 'rater', true, 'platform'],
    ['desk', 'Service desk manager', 'IT operations', 'rater', true, 'support'],
    ['smo', 'Service management lead', 'Service management', 'facilitator', true, 'smo'],
    ['apps', 'Applications manager', 'Applications', 'rater', true, 'apps'],
    ['sec', 'Head of information security', 'Security', 'rater', true, 'security'],
    ['field', 'Head of field operations', 'Network operations', 'rater', true, null],
    ['fin', 'Finance business partner', 'Finance', 'rater', true, null],
    ['proc', 'Procurement manager', 'Procurement', 'contributor', false, null],
  ],
)

const team = table(
  'team',
  ['id', 'name', 'lead', 'note'],
  [
    ['support', 'Service desk and support', 'Service desk manager', '26 people in two shifts'],
    ['platform', 'Platform and network', 'IT operations manager', '21 people, 6 of them on call'],
    ['apps', 'Applications and integration', 'Applications manager', '24 people'],
    ['security', 'Security', 'Head of information security', '7 people'],
    ['smo', 'Service management office', 'Service management lead', '5 people'],
    ['data', 'Data and reporting', 'CIO', '6 people, shared with Finance'],
  ],
)

export const quarters = [
  '2027-01-01',
  '2027-04-01',
  '2027-07-01',
  '2027-10-01',
  '2028-01-01',
  '2028-04-01',
  '2028-07-01',
  '2028-10-01',
] as const

/** Days for change work, by quarter. August is short, and posts move from support to improvement in 2027. */
const capacity: readonly (readonly [string, string])[] = [
  ['support', '55 60 50 60 65 65 55 65'],
  ['platform', '110 115 95 115 120 120 100 120'],
  ['apps', '80 80 65 80 85 85 70 85'],
  ['security', '45 50 45 50 50 50 45 50'],
  ['smo', '60 75 70 75 75 75 70 75'],
  ['data', '40 45 40 45 45 45 40 45'],
]

/** The one overload that someone has accepted. */
const accepted = {
  place: 'smo~2027-01-01',
  reason:
    'CIO, 12 November: the annual process audit moves to May, and a temporary member of staff covers the change calendar until the end of March.',
}

const teamCapacity = capacity.flatMap(([teamId, days]) =>
  table(
    'teamCapacity',
    ['teamId', 'quarterStart', 'days', 'overloadAcceptance'],
    words(days).map((each, at) => {
      const quarterStart = quarters[at] ?? ''
      const place = `${teamId}~${quarterStart}`
      return [teamId, quarterStart, Number(each), place === accepted.place ? accepted.reason : ''] as const
    }),
  ),
)

/** Money was settled for the first year only. */
const budgets = [250_000, 350_000, 350_000, 350_000]

const quarterBudget = table(
  'quarterBudget',
  ['quarterStart', 'amount'],
  budgets.map((amount, at) => [quarters[at] ?? '', amount] as const),
)

export const setUpRows: RowsByEntity = { participant, team, teamCapacity, quarterBudget }
