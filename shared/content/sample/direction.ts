import type { RowsByEntity } from '#shared/model/workbook.ts'
import { table, words } from './table.ts'

/** Step 1 of the sample: what the company wants and what IT operations will achieve for it. */

const statement = table(
  'statement',
  ['id', 'kind', 'wording', 'source', 'chosen'],
  [
    [
      'st1',
      'businessVision',
      'Safe water, never in doubt, at a price people find fair.',
      'Business plan 2025–2030, page 3',
      true,
    ],
    [
      'st2',
      'businessMission',
      'We supply and clean water for the Brindle coast and leave rivers better than we found them.',
      'Business plan 2025–2030, page 4',
      true,
    ],
    ['st3', 'itVision', 'Technology that crews and customers stop noticing, because it simply works.', '', true],
    ['st4', 'itVision', 'The most modern IT of any water company.', '', false],
    ['st5', 'itVision', 'One digital company, from source to tap.', '', false],
    [
      'st6',
      'itMission',
      'We keep the services of Brindle Coast Water running, safe and affordable, and improve them every quarter with those who use them.',
      '',
      true,
    ],
    ['st7', 'itMission', 'We deliver IT services to agreed service levels.', '', false],
    ['st8', 'itValue', 'We say what we know and what we do not.', '', true],
    ['st9', 'itValue', 'The person in the van comes first.', '', true],
    ['st10', 'itValue', 'We fix causes, and thank those who find them.', '', true],
  ],
)

const statementVote = [
  ['st3', 'cio ops desk field fin'],
  ['st4', 'apps'],
  ['st5', 'sec smo'],
  ['st6', 'cio ops desk smo sec field'],
  ['st7', 'apps fin'],
].flatMap(([statementId = '', voters = '']) =>
  table(
    'statementVote',
    ['statementId', 'participantId'],
    words(voters).map((participantId) => [statementId, participantId] as const),
  ),
)

const businessPriority = table(
  'businessPriority',
  ['id', 'code', 'title', 'description', 'source', 'owner'],
  [
    [
      'bp1',
      'B1',
      'Resilient supply',
      'No customer without water for more than twelve hours.',
      'Business plan, chapter 2',
      'Chief operating officer',
    ],
    [
      'bp2',
      'B2',
      'Trust of regulator and public',
      'Every return on time and provable; no serious security event.',
      'Licence conditions',
      'Chief executive',
    ],
    [
      'bp3',
      'B3',
      'Customer service in the top quarter',
      'From rank 9 to rank 4 among 16 companies by 2029.',
      'Customer plan 2026',
      'Customer director',
    ],
    [
      'bp4',
      'B4',
      'Lower operating cost',
      'Running cost down 6% in real terms by 2029.',
      'Price review 2029, draft',
      'Finance director',
    ],
    [
      'bp5',
      'B5',
      'A safe and productive workforce',
      'Crews spend their day on the network and not on paperwork.',
      'People plan 2026',
      'People director',
    ],
  ],
)

const objective = table(
  'objective',
  ['id', 'code', 'title', 'description', 'owner', 'due'],
  [
    [
      'ob1',
      'OB1',
      'Services that field crews can count on',
      'Work orders, maps and radio links are there when a main bursts at night.',
      'IT operations manager',
      '2028-12-31',
    ],
    [
      'ob2',
      'OB2',
      'One trusted picture of services and assets',
      'Anyone can see what a service is made of, who owns it and what it costs.',
      'Service management lead',
      '2028-06-30',
    ],
    [
      'ob3',
      'OB3',
      'Half the firefighting',
      'Causes are removed, and machines do what recurs.',
      'IT operations manager',
      '2028-12-31',
    ],
    [
      'ob4',
      'OB4',
      'Safe, and able to show it',
      'Attacks are contained, and every control leaves its record.',
      'Head of information security',
      '2028-03-31',
    ],
    [
      'ob5',
      'OB5',
      'Spending the board can steer',
      'Costs are shown by service, and no renewal comes as a surprise.',
      'CIO',
      '2028-03-31',
    ],
  ],
)

const keyResult = table(
  'keyResult',
  ['id', 'objectiveId', 'title', 'unit', 'baseline', 'target', 'current', 'due', 'owner', 'ambition'],
  [
    [
      'kr1',
      'ob1',
      'Availability of the 25 critical services',
      '%',
      99.1,
      99.8,
      99.3,
      '2028-12-31',
      'IT operations manager',
      'committed',
    ],
    [
      'kr2',
      'ob1',
      'Time to restore after a priority 1 fault',
      'min',
      215,
      90,
      180,
      '2028-06-30',
      'IT operations manager',
      'committed',
    ],
    [
      'kr3',
      'ob1',
      'Satisfaction of field crews with IT',
      '1–5',
      2.9,
      4,
      3.1,
      '2028-12-31',
      'Service desk manager',
      'stretch',
    ],
    [
      'kr4',
      'ob2',
      'Critical services with a checked map',
      '%',
      12,
      100,
      16,
      '2027-12-31',
      'Service management lead',
      'committed',
    ],
    [
      'kr5',
      'ob2',
      'Records complete by the new standard',
      '%',
      44,
      90,
      47,
      '2028-06-30',
      'Service management lead',
      'committed',
    ],
    ['kr6', 'ob3', 'Unplanned hours in operations', '%', 54, 30, 53, '2028-12-31', 'IT operations manager', 'stretch'],
    [
      'kr7',
      'ob3',
      'Incidents that come back within 90 days',
      '%',
      26,
      12,
      25,
      '2028-06-30',
      'Service desk manager',
      'committed',
    ],
    [
      'kr8',
      'ob3',
      'Hours a month saved by automation',
      'h/month',
      8,
      120,
      14,
      '2028-12-31',
      'IT operations manager',
      'stretch',
    ],
    [
      'kr9',
      'ob4',
      'Critical patches in time',
      '%',
      68,
      95,
      74,
      '2027-09-30',
      'Head of information security',
      'committed',
    ],
    ['kr10', 'ob4', 'Restore tests that succeed', '%', 50, 100, 62, '2027-06-30', 'IT operations manager', 'committed'],
    [
      'kr11',
      'ob4',
      'Audit samples with complete evidence',
      '%',
      61,
      95,
      66,
      '2028-03-31',
      'Head of information security',
      'committed',
    ],
    [
      'kr12',
      'ob5',
      'Spending explained by service',
      '%',
      20,
      95,
      20,
      '2027-12-31',
      'Finance business partner',
      'committed',
    ],
    [
      'kr13',
      'ob5',
      'Contracts decided 90 days before they end',
      '%',
      35,
      90,
      42,
      '2027-12-31',
      'Procurement manager',
      'committed',
    ],
  ],
)

const objectivePriority = table(
  'objectivePriority',
  ['objectiveId', 'businessPriorityId'],
  [
    ['ob1', 'bp1'],
    ['ob1', 'bp3'],
    ['ob1', 'bp5'],
    ['ob2', 'bp1'],
    ['ob2', 'bp4'],
    ['ob3', 'bp4'],
    ['ob3', 'bp5'],
    ['ob4', 'bp2'],
    ['ob5', 'bp4'],
  ],
)

const objectiveGoal = [
  ['ob1', 'O1 O3'],
  ['ob2', 'O8'],
  ['ob3', 'O7'],
  ['ob4', 'O2'],
  ['ob5', 'O5 O9'],
].flatMap(([objectiveId = '', goals = '']) =>
  table(
    'objectiveGoal',
    ['objectiveId', 'goalId'],
    words(goals).map((goalId) => [objectiveId, goalId] as const),
  ),
)

const statementPriority = table(
  'statementPriority',
  ['statementId', 'businessPriorityId'],
  [
    ['st3', 'bp3'],
    ['st3', 'bp5'],
    ['st6', 'bp1'],
    ['st6', 'bp4'],
  ],
)

/** Weights of the goals, O1 to O12. Five are at the top. */
export const goalWeights: readonly number[] = [5, 5, 4, 2, 3, 3, 4, 4, 3, 2, 3, 1]

const goalPriority = [
  ['O1', 'bp1=2 bp3=2'],
  ['O2', 'bp2=2 bp1=1'],
  ['O3', 'bp3=2 bp5=2'],
  ['O4', 'bp3=1'],
  ['O5', 'bp4=2'],
  ['O6', 'bp1=1 bp4=1'],
  ['O7', 'bp4=2 bp5=1'],
  ['O8', 'bp2=1 bp4=1'],
  ['O9', 'bp4=1'],
  ['O10', 'bp5=2'],
  ['O11', 'bp3=1 bp5=1'],
].flatMap(([goalId = '', links = '']) =>
  table(
    'goalPriority',
    ['goalId', 'businessPriorityId', 'strength'],
    words(links).map((link) => {
      const [priority = '', strength] = link.split('=')
      return [goalId, priority, Number(strength)] as const
    }),
  ),
)

const principle = table(
  'principle',
  ['id', 'code', 'title', 'weWill', 'weStop', 'shippedKey'],
  [
    [
      'pr1',
      'P1',
      'Focus on value',
      'Name for each piece of work the crew or customer who gains, and ask them afterwards.',
      'Reports that nobody acts on; eleven of today’s nineteen end in March.',
      'focusOnValue',
    ],
    [
      'pr2',
      'P2',
      'Start where you are',
      'Use the tools we own before we buy another.',
      'Tool selections without a measured problem.',
      'startWhereYouAre',
    ],
    [
      'pr3',
      'P3',
      'One picture, one owner',
      'Keep services, assets and their owners in one place and correct it when we touch it.',
      'Private lists, from 1 July on also for the on-call team.',
      '',
    ],
    [
      'pr4',
      'P4',
      'Fix it for good',
      'Give every cause an owner and a date, and check that the fault stays away.',
      'Closing a priority 1 fault without a cause.',
      '',
    ],
    [
      'pr5',
      'P5',
      'Safe by default',
      'Choose the safe setting first and justify the other one.',
      'Exceptions without an end date.',
      '',
    ],
    [
      'pr6',
      'P6',
      'Optimize and automate',
      'Simplify a routine, then automate it, then watch it.',
      'Automating a process that nobody has written down.',
      'optimizeAndAutomate',
    ],
  ],
)

const promise = table(
  'promise',
  ['id', 'title', 'period', 'outcome', 'delivered', 'lesson'],
  [
    [
      'ye1',
      'Move e-mail and files to the cloud',
      '2026',
      'kept',
      '2,350 mailboxes by August, two weeks early.',
      'Key users in each depot made the difference.',
    ],
    [
      'ye2',
      'Replace 60 unsupported servers',
      '2026',
      'partly',
      '18 of 60; the rest waits for owners who can take an outage.',
      'Without a map of services nobody dares to switch off.',
    ],
    [
      'ye3',
      'Cut priority 1 faults by a third',
      '2026',
      'missed',
      'From 41 to 38.',
      'We reviewed faults but nobody owned the actions.',
    ],
    [
      'ye4',
      'Second data centre link',
      '2026',
      'kept',
      'In service since May; took over twice without anyone noticing.',
      'Rehearsing with the supplier paid off.',
    ],
  ],
)

export const directionRows: RowsByEntity = {
  statement,
  statementVote,
  statementPriority,
  businessPriority,
  objective,
  keyResult,
  objectivePriority,
  objectiveGoal,
  goalPriority,
  principle,
  promise,
}
