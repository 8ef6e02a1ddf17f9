import type { RowOf } from '#shared/model/entities.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'
import { newLink, newRow } from '../new-row.ts'
import { table } from './table.ts'

/** Step 10 of the sample: what the board is asked, on which pages, and in which words it is minuted. */

export const boardPack = newRow('boardPack', 'boardPack', {
  audience: 'board',
  subtitle: 'Running IT for a water company, 2027 to 2029',
  ask: 'Approve £1.47 million of one-off money over two years, the move of six posts from support to improvement, and the rule that no service goes live without an owner.',
  costOfDoingNothing:
    'Finding 4 of the regulator stays open past June 2027, the new security rules are missed in October, and a quarter of all faults keeps coming back at about £310,000 a year.',
  summary:
    'Field crews and customers depend on 25 services. People and tools are good enough to run them; our records are not. Owners, records and proof come first, then what crews will notice, then automation.',
  version: '0.9',
  meetingDate: '2026-12-09',
  nextReview: '2027-06-16',
  preparedBy: 'CIO',
})

const headlines: Readonly<Record<string, readonly [string, string]>> = {
  currentState: [
    'Our people and tools can carry the company, but our records cannot.',
    'One standard for records lifts six practices at once, for £40,000.',
  ],
  gaps: [
    'Eight gaps matter; most others are good enough for now.',
    'We leave project delivery and security policy as they are.',
  ],
  roadmap: [
    'Owners and records come first, and everything else leans on them.',
    'The summer of 2027 is full: watch the platform team.',
  ],
  investment: [
    '£1.47 million buys savings that pay it back within four years.',
    'Suppliers and self-service pay for most of it.',
  ],
}

export function withHeadline(row: RowOf<'packSection'>): RowOf<'packSection'> {
  const [headline = '', soWhat = ''] = headlines[row.section] ?? []
  return { ...row, headline, soWhat }
}

const option = table(
  'option',
  ['id', 'title', 'description', 'oneOff', 'runChange', 'consequence', 'recommended'],
  [
    [
      'o1',
      'The whole plan',
      'Sixteen initiatives in three waves.',
      1_470_000,
      78_000,
      'Both obligations met, faults halved by the end of 2028.',
      true,
    ],
    [
      'o2',
      'A quarter less',
      'Without the old servers, the network tender and automation.',
      900_000,
      168_000,
      'Obligations met; the risk of the old servers stays, and so does the handwork.',
      false,
    ],
    [
      'o3',
      'Only what the law asks',
      'Restore tests and patches.',
      260_000,
      55_000,
      'No fewer faults, no clearer costs.',
      false,
    ],
  ],
)

const resolution = table(
  'resolution',
  ['id', 'wording', 'owner', 'due'],
  [
    [
      're1',
      'The board approves one-off spending of up to £1,470,000 on the IT operations strategy in 2027 and 2028, released by wave.',
      'Finance director',
      '2027-01-04',
    ],
    ['re2', 'The board agrees to move six posts from support to improvement by 1 July 2027.', 'CIO', '2027-07-01'],
    [
      're3',
      'No IT service goes live without an owner named by the department that uses it.',
      'Chief operating officer',
      '2027-01-31',
    ],
    [
      're4',
      'The board receives a report on results, money and risks each quarter and reviews the strategy on 16 June 2027.',
      'CIO',
      '2027-06-16',
    ],
  ],
)

const approval = table(
  'approval',
  ['id', 'role', 'outcome', 'signedOn', 'note'],
  [
    ['ap1', 'CIO', 'approved', '2026-11-13', ''],
    ['ap2', 'Chief operating officer', 'approved', '2026-11-17', 'Field releases end in October, as agreed.'],
    ['ap3', 'Finance director', 'open', null, 'Waits for the offer of the second supplier.'],
  ],
)

/** Seen and accepted, with a reason. */
const acceptedFinding = [
  newLink('acceptedFinding', {
    finding: 'goal.noLeadingMeasure~O11',
    reason: 'The half-yearly partnership check tells enough about it until 2028.',
    acceptedBy: 'CIO',
    acceptedOn: '2026-11-16',
  }),
]

export const boardPackRows: RowsByEntity = { option, resolution, approval, acceptedFinding }
