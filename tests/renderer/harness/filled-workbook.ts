import { startWorkbook } from '#shared/content/start-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { lenses } from '#shared/model/lens.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { aRow } from '#tests/fixtures/small-workbook.ts'

/** A quick workbook with a direction and two people's ratings, for tests of the screen. */
export function filledWorkbook(): Workbook {
  const say = createTranslator('en')
  const options = {
    title: 'Operations strategy FY2027–29',
    set: 'quick',
    say,
    locale: 'en-GB',
    currency: 'EUR',
  } as const
  const rows = startWorkbook({ ...options, fiscalStartMonth: 1 })
  const practices = rows.practice ?? []
  return workbookOf(0, {
    ...rows,
    workbook: (rows.workbook ?? []).map((row) => ({ ...row, organisation: 'Brightline Logistics' })),
    participant: ['Head of service desk', 'Head of platforms', 'CIO'].map((name, at) =>
      aRow('participant', { id: `u${at}`, name, position: at }),
    ),
    businessPriority: [
      'Deliver on the promised day',
      'Keep costs per parcel flat',
      'Earn trust with data',
      'Decide from data',
    ].map((title, at) =>
      aRow('businessPriority', { id: `b${at}`, code: `P${at + 1}`, title, position: at, source: 'Annual plan' }),
    ),
    goal: (rows.goal ?? []).map((goal, at) => ({ ...goal, weight: [5, 4, 3, 2, 3, 1, 4, 4, 2, 1, 3, 2][at] ?? 3 })),
    goalPriority: [
      ['O1', 'b0', 2],
      ['O8', 'b3', 2],
      ['O8', 'b2', 1],
      ['O5', 'b1', 2],
      ['O7', 'b1', 1],
      ['O2', 'b2', 2],
    ].map(([goalId, businessPriorityId, strength]) =>
      aRow('goalPriority', {
        goalId: String(goalId),
        businessPriorityId: String(businessPriorityId),
        strength: Number(strength),
      }),
    ),
    statement: [
      ['itVision', 'Every driver and customer gets the right information, safely, at the moment of need.', true],
      ['itVision', 'We will be the most trusted digital team in logistics.', false],
      [
        'itMission',
        'We provide secure, resilient and cost-transparent technology, and turn data into decisions together with the depots.',
        true,
      ],
      ['itMission', 'IT delivers excellent services at the lowest possible cost.', false],
      ['businessVision', 'Every parcel where it should be, every day.', true],
    ].map(([kind, wording, chosen], at) =>
      aRow('statement', {
        id: `s${at}`,
        kind: kind as RowOf<'statement'>['kind'],
        wording: String(wording),
        chosen: chosen === true,
        position: at,
      }),
    ),
    statementPriority: [
      aRow('statementPriority', { statementId: 's0', businessPriorityId: 'b0' }),
      aRow('statementPriority', { statementId: 's0', businessPriorityId: 'b2' }),
      aRow('statementPriority', { statementId: 's2', businessPriorityId: 'b1' }),
    ],
    statementVote: [
      aRow('statementVote', { statementId: 's0', participantId: 'u0' }),
      aRow('statementVote', { statementId: 's0', participantId: 'u1' }),
      aRow('statementVote', { statementId: 's1', participantId: 'u2' }),
    ],
    ...objectives(),
    principle: [
      aRow('principle', {
        id: 'pr0',
        title: 'Start from the service',
        weWill: 'Name an owner for every service',
        weStop: 'Buying tools without an owner',
      }),
    ],
    rating: practices.flatMap(({ id }, at) => lenses.flatMap((lens, column) => ratingsOf(id, lens, at, column))),
  })
}

function ratingsOf(practiceId: string, lens: (typeof lenses)[number], at: number, column: number): RowOf<'rating'>[] {
  if (at >= 14 && column > 1) return []
  if (at === 3 && column === 4) {
    return ['u0', 'u1'].map((participantId) => aRow('rating', { participantId, practiceId, lens, notApplicable: true }))
  }
  const base = column === 2 ? (at % 3 === 0 ? 2 : 1) : 1 + ((at * 7 + column * 3) % 4)
  const other = at % 5 === 2 && column === 3 ? base + 2 : base
  return [
    aRow('rating', {
      participantId: 'u0',
      practiceId,
      lens,
      level: base,
      note: at % 6 === 0 && column === 0 ? 'See audit' : '',
    }),
    aRow('rating', { participantId: 'u1', practiceId, lens, level: Math.min(5, other) }),
  ]
}

function objectives() {
  const given = [
    [
      'Critical services stay up',
      'O1',
      'b0',
      [
        ['Availability of critical services', '%', 99.5, 99.95, 99.7],
        ['Major incidents per quarter', '', 9, 4, 7],
        ['Median time to restore', 'min', 240, 90, 150],
      ],
    ],
    [
      'Decisions rest on trusted data',
      'O8',
      'b3',
      [
        ['Critical services with a current map', '', 12, 40, 19],
        ['Complete service records', '%', 61, 95, 68],
      ],
    ],
    [
      'Firefighting gives way to planned work',
      'O7',
      'b1',
      [
        ['Unplanned share of operations hours', '%', 48, 30, 44],
        ['Requests without a technician', '%', 14, 55, 18],
      ],
    ],
    [
      'Technology cost is explained and falling',
      'O5',
      'b1',
      [
        ['Run share of IT cost', '%', 81, 69, 79],
        ['Renewals decided 90 days early', '%', 42, 90, 59],
      ],
    ],
  ] as const
  return {
    objective: given.map(([title], at) => aRow('objective', { id: `o${at}`, title, position: at })),
    objectiveGoal: given.map(([, goalId], at) => aRow('objectiveGoal', { objectiveId: `o${at}`, goalId })),
    objectivePriority: given.map(([, , businessPriorityId], at) =>
      aRow('objectivePriority', { objectiveId: `o${at}`, businessPriorityId }),
    ),
    keyResult: given.flatMap(([, , , results], at) =>
      results.map(([title, unit, baseline, target, current], order) =>
        aRow('keyResult', {
          id: `k${at}${order}`,
          objectiveId: `o${at}`,
          title,
          unit,
          baseline,
          target,
          current,
          due: '2028-12-31',
          ambition: order === 1 && at > 0 ? 'stretch' : 'committed',
          position: order,
        }),
      ),
    ),
  }
}
