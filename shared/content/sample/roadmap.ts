import type { RowsByEntity } from '#shared/model/workbook.ts'
import { quarters } from './set-up.ts'
import { table, words } from './table.ts'

/** Step 6 of the sample: waves, lanes, what depends on what, whose days it takes, and other plans beside the plan. */

const wave = table(
  'wave',
  ['id', 'title', 'purpose', 'start', 'finish', 'moneyCap'],
  [
    [
      'w1',
      'Steady the ship',
      'Owners, records and proof: what everything else rests on.',
      '2027-01-04',
      '2027-06-30',
      650_000,
    ],
    ['w2', 'Work smarter', 'What field crews and Finance will notice.', '2027-07-01', '2027-12-31', 900_000],
    ['w3', 'Let it run', 'Machines do what recurs.', '2028-01-03', '2028-12-22', 200_000],
  ],
)

const lane = table(
  'lane',
  ['id', 'title', 'purpose', 'hue'],
  [
    ['l1', 'Services that hold', 'Fewer and shorter faults, quicker help', 4],
    ['l2', 'Data to steer by', 'Maps, records and costs', 5],
    ['l3', 'Safe and provable', 'Recovery and protection', 6],
    ['l4', 'People and partners', 'Owners, on-call duty, suppliers', 7],
  ],
)

const initiativeDependency = table(
  'initiativeDependency',
  ['initiativeId', 'dependsOnId', 'type', 'lagDays', 'reason'],
  [
    ['i01', 'i02', 'startToStart', 21, 'The map uses the standard’s categories'],
    ['i04', 'i01', 'finishToFinish', 14, 'End-to-end checks follow the map'],
    ['i05', 'i02', 'finishToStart', 0, 'Causes need comparable records'],
    ['i08', 'i01', 'finishToStart', 14, 'Rehearsals follow the map'],
    ['i08', 'i06', 'finishToStart', 0, 'No rehearsal without working restores'],
    ['i09', 'i02', 'finishToStart', 30, 'Requests need settled categories'],
    ['i10', 'i01', 'finishToStart', 14, 'Risk is read off the map'],
    ['i11', 'i02', 'finishToStart', 0, 'Costs are booked by the standard'],
    ['i11', 'i03', 'finishToStart', 0, 'Somebody must own each figure'],
    ['i12', 'i01', 'finishToStart', 30, 'To switch off, know what hangs on it'],
    ['i14', 'i13', 'finishToStart', 0, 'The tender uses the scorecard'],
    ['i15', 'i04', 'startToStart', 60, 'Fewer alerts before more people share them'],
    ['i16', 'i05', 'finishToStart', 30, 'Fix causes before automating around them'],
    ['i16', 'i10', 'finishToStart', 30, 'Automation goes live as a low-risk change'],
    ['i17', 'i09', 'finishToStart', 90, 'Needs a good knowledge base'],
  ],
)

/** Days by team and quarter, 1 for the first of the plan. */
const efforts: readonly (readonly [string, string])[] = [
  ['i01', 'smo:1=14,2=26 platform:1=8,2=16 apps:1=8,2=14 data:2=8'],
  ['i02', 'smo:1=24,2=10 data:1=22,2=10 support:1=8'],
  ['i03', 'smo:1=16 apps:1=6 platform:1=4'],
  ['i04', 'platform:1=18,2=34,3=22 apps:2=12,3=8 support:2=6'],
  ['i05', 'smo:2=14,3=16,4=6 platform:2=10,3=12,4=8 apps:3=6,4=6 support:2=8,3=8'],
  ['i06', 'platform:1=36,2=34 security:1=8,2=8'],
  ['i07', 'security:1=16,2=24,3=22 platform:1=14,2=18,3=18 apps:2=12,3=14'],
  ['i08', 'platform:3=22,4=20 security:3=10,4=12 apps:3=12,4=10 smo:3=8,4=6'],
  ['i09', 'support:3=26,4=28 smo:3=14,4=12 apps:3=14,4=14 data:4=6'],
  ['i10', 'smo:3=16,4=12 platform:3=10,4=8 apps:3=10,4=8'],
  ['i11', 'data:3=24,4=28 smo:3=6,4=8'],
  ['i12', 'platform:3=14,4=52,5=58,6=60 apps:4=24,5=34,6=30 security:4=6,5=6'],
  ['i13', 'smo:1=8,2=6 data:1=4'],
  ['i14', 'platform:3=8,4=12,5=16 security:4=4,5=6'],
  ['i15', 'platform:3=6,4=8 support:3=8,4=8 smo:3=4,4=4'],
  ['i16', 'platform:5=30,6=36,7=34 smo:5=14,6=14,7=10 support:5=12,6=14,7=12 apps:5=10,6=12,7=8'],
]

const initiativeEffort = efforts.flatMap(([initiativeId, spec]) =>
  words(spec).flatMap((part) => {
    const [teamId = '', days = ''] = part.split(':')
    return table(
      'initiativeEffort',
      ['initiativeId', 'teamId', 'quarterStart', 'days'],
      days.split(',').map((each) => {
        const [quarter, count] = each.split('=')
        return [initiativeId, teamId, quarters[Number(quarter) - 1] ?? '', Number(count)] as const
      }),
    )
  }),
)

const milestone = table(
  'milestone',
  ['id', 'title', 'initiativeId', 'due', 'owner', 'measurement', 'stage'],
  [
    [
      'm01',
      'Every critical service has a named owner',
      'i03',
      '2027-01-31',
      'CIO',
      '25 of 25 in the catalogue',
      'day30',
    ],
    [
      'm02',
      'Baselines of all measures are agreed',
      null,
      '2027-01-31',
      'Service management lead',
      'Signed by the portfolio board',
      'day30',
    ],
    [
      'm03',
      'The record standard is approved',
      'i02',
      '2027-02-26',
      'Service management lead',
      'Version 1 in the policy library',
      'day60',
    ],
    [
      'm04',
      'The five noisiest alert sources are quiet',
      'i04',
      '2027-03-31',
      'IT operations manager',
      'Alerts a week below 2,500',
      'day90',
    ],
    ['m05', 'Ten services are mapped', 'i01', '2027-04-30', 'Service management lead', 'Checked by their owners', null],
    [
      'm06',
      'All restore tests succeed',
      'i06',
      '2027-06-30',
      'IT operations manager',
      '25 of 25, report to the regulator',
      'month6',
    ],
    [
      'm07',
      'Twenty-five services are mapped',
      'i01',
      '2027-06-25',
      'Service management lead',
      'Checked by their owners',
      'month6',
    ],
    [
      'm08',
      'Patch limits kept for three months in a row',
      'i07',
      '2027-09-17',
      'Head of information security',
      '95% or more',
      null,
    ],
    [
      'm09',
      'Joint rehearsal with field operations',
      'i08',
      '2027-11-30',
      'IT operations manager',
      'Loss of data centre North',
      'month12',
    ],
    [
      'm10',
      'First quarterly cost report by service',
      'i11',
      '2027-12-17',
      'Finance business partner',
      'All departments have commented',
      'month12',
    ],
    ['m11', 'The new network contract is signed', 'i14', '2028-03-24', 'Procurement manager', '', null],
    ['m12', 'The last unsupported server is off', 'i12', '2028-06-30', 'IT operations manager', '0 of 42', null],
  ],
)

/** Days in which a team changes nothing. */
const freeze = table(
  'freeze',
  ['id', 'teamId', 'title', 'start', 'finish'],
  [
    ['fz1', 'support', 'Year end', '2027-12-20', '2027-12-31'],
    ['fz2', 'apps', 'Filing of the price review', '2028-10-09', '2028-10-20'],
  ],
)

const scenario = table(
  'scenario',
  ['id', 'title', 'description', 'moneyCap', 'capacityFactor', 'chosen', 'chosenReason'],
  [
    [
      'sc1',
      'The plan',
      'All sixteen initiatives in three waves.',
      1_600_000,
      1,
      true,
      'Meets both mandates, and money and people suffice with one quarter to watch.',
    ],
    [
      'sc2',
      'A quarter less',
      'Flat money and two vacancies: without servers, tender support and automation.',
      1_000_000,
      0.75,
      false,
      '',
    ],
    [
      'sc3',
      'Servers first',
      'Risk before everything: the old servers go in 2027, self-service waits.',
      1_600_000,
      1,
      false,
      '',
    ],
  ],
)

const scenarioInitiative = table(
  'scenarioInitiative',
  ['scenarioId', 'initiativeId', 'included', 'waveId', 'start', 'finish'],
  [
    ['sc2', 'i12', false, null, null, null],
    ['sc2', 'i14', false, null, null, null],
    ['sc2', 'i16', false, null, null, null],
    ['sc2', 'i09', true, 'w3', '2028-01-10', '2028-06-30'],
    ['sc3', 'i12', true, 'w2', '2027-07-26', '2028-03-31'],
    ['sc3', 'i09', true, 'w3', '2028-01-10', '2028-06-30'],
  ],
)

const scenarioWeight = table(
  'scenarioWeight',
  ['scenarioId', 'criterionId', 'weight'],
  [
    ['sc3', 'valueEffort:riskReduced', 35],
    ['sc3', 'valueEffort:userExperience', 0],
    ['sc3', 'valueEffort:moneySaved', 5],
  ],
)

export const roadmapRows: RowsByEntity = {
  wave,
  lane,
  initiativeDependency,
  initiativeEffort,
  milestone,
  freeze,
  scenario,
  scenarioInitiative,
  scenarioWeight,
}
